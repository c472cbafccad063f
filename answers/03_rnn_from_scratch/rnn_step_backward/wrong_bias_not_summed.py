"""One bias gradient per sample.

criterion: rnn_step_backward_2
message: サンプルの軸が残って
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    return da @ Wx.T, da @ Wh.T, x.T @ da, h_prev.T @ da, da
