"""einsum in float32, a list of arrays along time."""


def from_weights(x, weights):
    Wx, Wh, *rest = weights
    b = rest[0] if rest else np.zeros(Wh.shape[1], dtype="float32")
    h = np.zeros((len(x), Wh.shape[1]), dtype="float32")
    out = np.empty((*x.shape[:2], Wh.shape[1]), dtype="float32")
    for t in range(x.shape[1]):
        h = np.tanh(np.einsum("nd,dh->nh", x[:, t], Wx) + np.einsum("nk,kh->nh", h, Wh) + b)
        out[:, t] = h
    return out
