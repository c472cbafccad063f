"""Keras draws the mask."""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    ones = np.ones((N, len(Wh)), dtype="float32")
    mask = ops.convert_to_numpy(keras.random.dropout(ones, rate, seed=seed)).astype("float64")
    h, every = np.zeros((N, len(Wh))), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (mask * h) @ Wh + b)
        every.append(h)
    return np.stack(every, 1)
