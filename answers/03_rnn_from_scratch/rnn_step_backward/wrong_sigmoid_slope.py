"""The sigmoid's slope.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: シグモイドの微分
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * h * (1 - h)
    return da @ Wx.T, da @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
