r"""Forgets the derivative of tanh.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: 1 - h\*\*2 を掛け忘れ
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh
    return da @ Wx.T, da @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
