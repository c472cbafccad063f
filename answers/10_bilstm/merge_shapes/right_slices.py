"""Cuts the time axis out of the full shape."""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    width = 2 * units if merge_mode == "concat" else units
    shape = (N, T, width)
    if not return_sequences:
        shape = shape[:1] + shape[2:]
    return (shape, shape) if merge_mode is None else shape
