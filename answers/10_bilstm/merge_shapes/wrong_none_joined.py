"""Both shapes in one.

criterion: merge_shapes_2
message: 1 つの形
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode == "concat" else units
    shape = (N, T, width) if return_sequences else (N, width)
    return shape + shape if merge_mode is None else shape
