"""Adds to x @ Wx in place, which fails where that product is one of integers.

criterion: rnn_step_forward_1
message: x、Wx だけを整数.*小数を足すとエラー
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    total = x @ Wx
    total += h_prev @ Wh + b
    return np.tanh(total)
