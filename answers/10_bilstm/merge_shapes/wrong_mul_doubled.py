"""sum and ave keep the width, mul does not.

criterion: merge_shapes_1
message: 足したり掛けたり
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode in ("concat", "mul") else units
    shape = (N, T, width) if return_sequences else (N, width)
    return (shape, shape) if merge_mode is None else shape
