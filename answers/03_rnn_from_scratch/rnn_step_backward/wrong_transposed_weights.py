"""Weights' gradients transposed.

criterion: rnn_step_backward_2
message: 順番が逆|転置
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    return da @ Wx.T, da @ Wh.T, da.T @ x, da.T @ h_prev, da.sum(axis=0)
