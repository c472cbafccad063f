"""The pre-activation, got back from h, in 1 - a**2.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: tanh の前の値 a ではありません
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    a = np.arctanh(h)
    da = dh * (1 - a**2)
    return da @ Wx.T, da @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
