"""Sigmoid for tanh.

criterion: rnn_step_forward_1
message: シグモイドではなく
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    return 1 / (1 + np.exp(-(x @ Wx + h_prev @ Wh + b)))
