"""Lists instead of tuples."""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    shape = [N, T, units] if return_sequences else [N, units]
    if merge_mode is None:
        return [shape, shape]
    if merge_mode == "concat":
        shape[-1] *= 2
    return shape
