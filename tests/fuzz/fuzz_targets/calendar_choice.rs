#![no_main]

#[path = "../targets/calendar_choice.rs"]
mod target;

libfuzzer_sys::fuzz_target!(|data: &[u8]| target::run(data));
