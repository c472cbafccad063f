"""dh_prev before dx.

criterion: rnn_step_backward_1
message: 返す順番は dx, dh_prev
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    return da @ Wh.T, da @ Wx.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
