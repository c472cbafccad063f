"""Takes h for the pre-activation: tanh once more.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: もう一度 tanh
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - np.tanh(h) ** 2)
    return da @ Wx.T, da @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
