"""Builds the shape with NumPy; gives arrays."""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    one = np.array([N, T, units] if return_sequences else [N, units])
    if merge_mode is None:
        return one, one
    if merge_mode == "concat":
        one[-1] *= 2
    return one
