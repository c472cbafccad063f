"""Clips the gradient.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: 大きな勾配でだけ
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = np.clip(dh * (1 - h**2), -5, 5)
    return da @ Wx.T, da @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
