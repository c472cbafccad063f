"""Run a submission's cells: the student's code in a confined process, the tests in another."""
