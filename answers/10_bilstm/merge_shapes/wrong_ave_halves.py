"""Halves the width for ave.

criterion: merge_shapes_1
message: 平均しても
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode == "concat" else units
    width = units // 2 if merge_mode == "ave" else width
    shape = (N, T, width) if return_sequences else (N, width)
    return (shape, shape) if merge_mode is None else shape
