//! The Python module of oppfolgingsplan.
