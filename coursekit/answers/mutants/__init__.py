"""Mutants of the right answers: small faults that the graded cells must tell from the real thing."""
