"""One product for all three blocks, as in an LSTM: the reset gate on everything.

criterion: gru_step_2
message: x @ W_h にも|r を掛ける場所が違います
"""


def gru_step(x, h_prev, W, R, b):
    a_z, a_r, a_h = np.split(x @ W + h_prev @ R + b, 3, axis=1)
    z, r = 1 / (1 + np.exp(-a_z)), 1 / (1 + np.exp(-a_r))
    return z * h_prev + (1 - z) * np.tanh(r * a_h)
