"""Forgets the bias.

criterion: rnn_step_forward_1
message: バイアス b を足し忘れ
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    return np.tanh(x @ Wx + h_prev @ Wh)
