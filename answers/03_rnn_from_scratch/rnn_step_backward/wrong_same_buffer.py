"""One array for the gradient of the bias, filled anew at each call.

criterion: rnn_step_backward_1, rnn_step_backward_2
message: 前に返した結果|1 回目に返した結果
"""

BUFFERS = {}


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    da = dh * (1 - h**2)
    dx = BUFFERS.setdefault("dx", np.zeros(x.shape))
    if dx.shape != x.shape:
        dx = BUFFERS["dx"] = np.zeros(x.shape)
    dx[:] = da @ Wx.T
    return dx, da @ Wh.T, x.T @ da, h_prev.T @ da, da.sum(axis=0)
