"""Build and grade the course: text notebooks in, student releases and grades out."""
