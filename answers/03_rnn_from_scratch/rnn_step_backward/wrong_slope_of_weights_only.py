r"""dx and dh_prev straight from dh.

criterion: rnn_step_backward_1
message: 1 - h\*\*2 を掛け忘れ
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    return dh @ Wx.T, dh @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
