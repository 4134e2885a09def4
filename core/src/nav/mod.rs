//! Nav.
