//! The C ABI of oppfolgingsplan.
