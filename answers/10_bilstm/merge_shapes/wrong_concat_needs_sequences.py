r"""Doubles the width of sequences only.

criterion: merge_shapes_1
message: 幅は 2 \* units
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode == "concat" else units
    shape = (N, T, width) if return_sequences else (N, units)
    return (shape, shape) if merge_mode is None else shape
