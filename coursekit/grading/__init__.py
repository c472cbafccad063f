"""Grade a class: repair, nbgrader, feedback, report."""
