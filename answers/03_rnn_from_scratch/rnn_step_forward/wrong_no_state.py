"""Forgets the hidden state: a dense layer.

criterion: rnn_step_forward_1
message: h_prev @ Wh を足し忘れ
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    return np.tanh(x @ Wx + b)
