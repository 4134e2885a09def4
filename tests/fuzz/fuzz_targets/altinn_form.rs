#![no_main]

#[path = "../targets/altinn_form.rs"]
mod target;

libfuzzer_sys::fuzz_target!(|data: &[u8]| target::run(data));
