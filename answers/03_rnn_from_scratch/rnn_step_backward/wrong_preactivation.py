"""The pre-activation a in 1 - h**2 (and no bias at hand).

criterion: rnn_step_backward_1, rnn_step_backward_2
message: tanh の前の値 a ではありません
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    a = x @ Wx + h_prev @ Wh
    da = dh * (1 - a**2)
    return da @ Wx.T, da @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
