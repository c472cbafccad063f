"""1 - h without the square.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: 1 - h ではなく
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h)
    return da @ Wx.T, da @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
