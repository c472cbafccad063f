"""np.flip without an axis turns the features too: seen only for D > 1.

criterion: run_backward_1
message: 時間（axis=1）について逆順
"""


def run_backward(x, lengths, Wx, Wh, b):
    N, T, _ = x.shape
    out = np.zeros((N, T, Wh.shape[0]))
    for n, L in enumerate(lengths):
        h = rnn_forward(np.flip(x[n, :L])[None], Wx, Wh, b)
        out[n, :L] = h[0, ::-1]
    return out
