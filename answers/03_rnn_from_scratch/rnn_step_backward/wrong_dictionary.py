"""A dictionary.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: 5 つをこの順
"""


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    return {
        "dx": da @ Wx.T,
        "dh_prev": da @ Wh.T,
        "dWx": x.T @ da,
        "dWh": h_prev.T @ da,
        "db": da.sum(axis=0),
    }
