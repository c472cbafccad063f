"""Two shapes for every mode.

criterion: merge_shapes_1
message: 形が 2 つ返って
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode == "concat" else units
    shape = (N, T, width) if return_sequences else (N, width)
    return shape, shape
