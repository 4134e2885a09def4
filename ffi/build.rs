//! The name by which programs ask the system for the shared library: with the
//! version of the ABI, so that two that differ can lie side by side.

use std::error::Error;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    const SOURCE: &str = "src/version.rs";
    println!("cargo:rerun-if-changed={SOURCE}");
    let source = fs::read_to_string(SOURCE)?;
    let (_, rest) = source.split_once("OPL_ABI_VERSION: u32 = ").ok_or("no version of the ABI")?;
    let (abi, _) = rest.split_once(';').ok_or("no end of the version")?;
    match env::var("CARGO_CFG_TARGET_OS")?.as_str() {
        "linux" | "freebsd" | "netbsd" | "openbsd" | "android" => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,liboppfolgingsplan_c.so.{abi}");
        }
        "macos" => {
            let name = format!("@rpath/liboppfolgingsplan_c.{abi}.dylib");
            println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,{name}");
        }
        // Windows knows a library by its file alone.
        _ => {}
    }
    Ok(())
}
