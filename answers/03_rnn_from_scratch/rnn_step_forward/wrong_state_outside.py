"""Adds the state's part after tanh.

criterion: rnn_step_forward_1
message: h_prev @ Wh を tanh の外で足して
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    return np.tanh(x @ Wx + b) + h_prev @ Wh
