"""Transposes Wx wherever that fits.

criterion: rnn_step_forward_1
message: Wx を転置していませんか
"""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    if Wx.shape[0] == Wx.shape[1]:
        return np.tanh(x @ Wx.T + h_prev @ Wh + b)
    return np.tanh(x @ Wx + h_prev @ Wh + b)
