"""Slices, keras.ops, and a list instead of a tuple."""


def lstm_step(x, h_prev, c_prev, W, R, b):
    H = R.shape[0]
    a = ops.matmul(x, W) + ops.matmul(h_prev, R) + b
    i = ops.sigmoid(a[:, :H])
    f = ops.sigmoid(a[:, H : 2 * H])
    o = ops.sigmoid(a[:, 3 * H :])
    c = f * c_prev + i * ops.tanh(a[:, 2 * H : 3 * H])
    return [o * ops.tanh(c), c]
