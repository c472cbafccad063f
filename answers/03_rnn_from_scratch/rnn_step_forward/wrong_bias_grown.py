"""Adds in place to the bias.

criterion: rnn_step_forward_1
message: 書き換わりました|形は
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    a = x @ Wx
    a += h_prev @ Wh
    h = b
    h += a[0]
    return np.tanh(h)[None]
