"""dh_prev without the weights.

criterion: rnn_step_backward_1
message: Wh.T を掛けます
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    return da @ Wx.T, da, x.T @ da, h_prev.T @ da, da.sum(axis=0)
