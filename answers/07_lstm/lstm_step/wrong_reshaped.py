"""Interleaves: reshapes to (N, H, 4), where the blocks stand one after the other.

criterion: lstm_step_1
message: 値が違います
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    N, H = h_prev.shape
    a = (x @ W + h_prev @ R + b).reshape(N, H, 4)
    c = sigmoid(a[..., 1]) * c_prev + sigmoid(a[..., 0]) * np.tanh(a[..., 2])
    return sigmoid(a[..., 3]) * np.tanh(c), c
