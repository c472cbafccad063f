"""Makes arrays of these shapes and merges them."""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    ahead = np.zeros((N, T, units) if return_sequences else (N, units), dtype=bool)
    if merge_mode is None:
        return ahead.shape, ahead.shape
    merged = np.concatenate([ahead, ahead], axis=-1) if merge_mode == "concat" else ahead | ahead
    return merged.shape
