"""Works in dh itself.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: 引数が書き換わりました
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    dh *= 1 - h * h
    return dh @ Wx.T, dh @ Wh.T, x.T @ dh, h_prev.T @ dh, dh.sum(axis=0)
