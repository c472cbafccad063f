"""Gates that share out 1 by softmax.

criterion: lstm_step_1
message: 値が違います
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    gates = np.exp(np.stack([i, f, o]) - np.max([i, f, o], axis=0))
    i, f, o = gates / gates.sum(axis=0)
    c = f * c_prev + i * np.tanh(g)
    return o * np.tanh(c), c
