"""Values on their way between the student's process and the grader: plain data, Keras, PyTorch."""
