"""Forgets Wh's transpose; its square shape hides it.

criterion: rnn_step_backward_1
message: Wh の転置を忘れて
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    return da @ Wx.T, da @ Wh, x.T @ da, h_prev.T @ da, da.sum(axis=0)
