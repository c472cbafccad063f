"""One sigmoid over all four blocks, the candidate too.

criterion: lstm_step_1
message: 候補にシグモイド
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    a = 1 / (1 + np.exp(-(x @ W + h_prev @ R + b)))
    i, f, g, o = np.split(a, 4, axis=1)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c
