"""The axis of time comes last.

criterion: merge_shapes_1
message: 軸の順番
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode == "concat" else units
    shape = (N, width, T) if return_sequences else (N, width)
    return (shape, shape) if merge_mode is None else shape
