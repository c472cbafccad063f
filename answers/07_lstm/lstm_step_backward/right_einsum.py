"""einsum over four blocks, a list of results."""


def lstm_step_backward(dh, dc, x, h_prev, c_prev, W, R, b):
    N, H = np.shape(h_prev)
    blocks = (x @ W + h_prev @ R + b).reshape(N, 4, H)
    gates = 0.5 * (1 + np.tanh(0.5 * blocks))
    gates[:, 2] = np.tanh(blocks[:, 2])
    i, f, g, o = gates.transpose(1, 0, 2)
    squashed = np.tanh(f * c_prev + i * g)
    total = dc + dh * o * (1 - squashed) * (1 + squashed)
    slopes = gates * (1 - gates)
    slopes[:, 2] = 1 - g * g
    da = slopes * np.stack([total * g, total * c_prev, total * i, dh * squashed], axis=1)
    V, U = np.reshape(W, (-1, 4, H)), np.reshape(R, (-1, 4, H))
    return [
        np.einsum("nkh,dkh->nd", da, V),
        np.einsum("nkh,dkh->nd", da, U),
        total * f,
        np.einsum("nd,nkh->dkh", x, da).reshape(-1, 4 * H),
        np.einsum("nd,nkh->dkh", h_prev, da).reshape(-1, 4 * H),
        da.sum(axis=0).ravel(),
    ]
