"""The recurrent weights from the wrong side.

criterion: run_backward_1
message: 転置
"""


def run_backward(x, lengths, Wx, Wh, b):
    out = np.zeros((x.shape[0], x.shape[1], Wh.shape[0]))
    for n, length in enumerate(lengths):
        turned = x[n : n + 1, :length][:, ::-1]
        out[n, :length] = rnn_forward(turned, Wx, Wh.T, b)[0, ::-1]
    return out
