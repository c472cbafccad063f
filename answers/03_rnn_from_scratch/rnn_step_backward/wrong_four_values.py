"""Forgets to return dh_prev.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: 5 つをこの順
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    return da @ Wx.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
