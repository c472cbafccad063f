"""Takes a zero h_prev for a sign to leave R and b out.

criterion: lstm_step_1
message: b の分は入ります
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    a = x @ W
    if h_prev.any():
        a = a + h_prev @ R + b
    i, f, g, o = np.split(a, 4, axis=1)
    c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
