"""Cuts the sum at -1 and 1: a hard tanh.

criterion: rnn_step_forward_1
message: 値が違います
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    return np.clip(x @ Wx + h_prev @ Wh + b, -1, 1)
