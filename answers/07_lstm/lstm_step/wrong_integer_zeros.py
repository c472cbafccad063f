"""Results of the kind of c_prev: integers are cut.

criterion: lstm_step_1
message: 整数の配列
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    H = R.shape[0]
    a = x @ W + h_prev @ R + b
    gates = 1 / (1 + np.exp(-a))
    h, c = np.zeros_like(c_prev), np.zeros_like(c_prev)
    c[:] = gates[:, H : 2 * H] * c_prev + gates[:, :H] * np.tanh(a[:, 2 * H : 3 * H])
    h[:] = gates[:, 3 * H :] * np.tanh(c)
    return h, c
