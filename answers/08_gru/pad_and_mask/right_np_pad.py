"""np.pad and np.stack; float32; the mask as a list of lists."""


def pad_and_mask(series):
    T = max(map(len, series))
    x = np.stack([np.pad(one, ((0, T - len(one)), (0, 0))) for one in series]).astype("float32")
    return [x, [[t < len(one) for t in range(T)] for one in series]]
