"""Mean over the samples.

criterion: rnn_step_backward_2
message: 平均して
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    N = len(x)
    return da @ Wx.T, da @ Wh.T, x.T @ da / N, h_prev.T @ da / N, da.mean(axis=0)
