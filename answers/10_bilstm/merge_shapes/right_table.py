"""A table of factors; a loop for None."""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = units * {"concat": 2, "sum": 1, "ave": 1, "mul": 1, None: 1}[merge_mode]
    shape = (N, T, width) if return_sequences else (N, width)
    return [shape for _ in range(2)] if merge_mode is None else shape
