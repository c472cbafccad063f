r"""concat as wide as one direction.

criterion: merge_shapes_1
message: 幅は 2 \* units
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = units
    shape = (N, T, width) if return_sequences else (N, width)
    return (shape, shape) if merge_mode is None else shape
