"""NumPy arrays of the sizes."""


def hidden_shapes(N, T, D, H, num_layers, bidirectional, batch_first):
    k = 1 + int(bidirectional)
    order = [0, 1, 2] if batch_first else [1, 0, 2]
    return np.array([N, T, k * H])[order], np.array([num_layers * k, N, H])
