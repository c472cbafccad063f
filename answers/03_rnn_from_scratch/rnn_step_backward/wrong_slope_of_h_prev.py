"""The slope at the state before.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: h_prev ではありません|値が違います
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h_prev**2)
    return da @ Wx.T, da @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
