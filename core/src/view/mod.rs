//! Views: what a case says when it is asked.
