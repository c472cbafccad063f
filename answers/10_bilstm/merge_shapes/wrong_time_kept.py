"""Leaves an axis of length 1 for time.

criterion: merge_shapes_1, merge_shapes_2
message: 時間の軸
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode == "concat" else units
    shape = (N, T, width) if return_sequences else (N, 1, width)
    return (shape, shape) if merge_mode is None else shape
