"""h_t where h_{t-1} went in.

criterion: rnn_step_backward_2
message: h ではなく h_prev
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    return da @ Wx.T, da @ Wh.T, x.T @ da, h.T @ da, da.sum(axis=0)
