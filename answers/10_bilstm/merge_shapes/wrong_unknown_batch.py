"""None for the number of samples, as Keras shows it.

criterion: merge_shapes_1
message: None
"""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode == "concat" else units
    N = None
    shape = (N, T, width) if return_sequences else (N, width)
    return (shape, shape) if merge_mode is None else shape
