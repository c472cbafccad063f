"""The exercises' own tests: right answers that must score, wrong ones that must not."""
