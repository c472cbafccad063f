"""What is 0 at the end counts as padding, whatever lengths says.

criterion: run_backward_2
message: 値ではなく lengths で
"""


def run_backward(x, lengths, Wx, Wh, b):
    N, T, _ = x.shape
    out = np.zeros((N, T, Wh.shape[0]))
    for n in range(N):
        L = int(lengths[n])
        while L > 1 and not x[n, L - 1].any():
            L -= 1
        out[n, :L] = rnn_forward(x[n : n + 1, :L][:, ::-1], Wx, Wh, b)[0, ::-1]
    return out
