"""tanh for the gates' sigmoid.

criterion: lstm_step_1, lstm_step_2
message: ゲートはシグモイドです|tanh を使って|0.5 . tanh
"""


def lstm_step(x, h_prev, c_prev, W, R, b):
    i, f, g, o = np.split(np.tanh(x @ W + h_prev @ R + b), 4, axis=1)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c
