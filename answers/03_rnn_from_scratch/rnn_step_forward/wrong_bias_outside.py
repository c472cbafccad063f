"""Adds the bias after tanh.

criterion: rnn_step_forward_1
message: tanh の外
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    return np.tanh(x @ Wx + h_prev @ Wh) + b
