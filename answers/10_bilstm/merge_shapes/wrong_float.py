"""Half of everything, doubled: not integers.

criterion: merge_shapes_1, merge_shapes_2
message: 小数
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode == "concat" else units
    width = width / 2 * 2
    shape = (N, T, width) if return_sequences else (N, width)
    return (shape, shape) if merge_mode is None else shape
