"""Transposes Wh, as where samples are columns.

criterion: rnn_step_forward_1
message: Wh を転置
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    return np.tanh(x @ Wx + h_prev @ Wh.T + b)
