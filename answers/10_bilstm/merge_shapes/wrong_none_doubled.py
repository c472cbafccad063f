"""Takes the default of Keras for None.

criterion: merge_shapes_2
message: 幅は units のまま
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode in ("concat", None) else units
    shape = (N, T, width) if return_sequences else (N, width)
    return (shape, shape) if merge_mode is None else shape
