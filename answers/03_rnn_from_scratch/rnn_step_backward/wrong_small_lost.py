"""Takes small gradients for zero.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: 小さな勾配でだけ違います
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = np.where(np.abs(dh) < 1e-3, 0, dh * (1 - h**2))
    return da @ Wx.T, da @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
