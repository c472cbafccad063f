"""einsum, and an array copied before it is added to."""


def residual_forward(x, W1, b1, W2, b2):
    hidden = np.tanh(np.einsum("nd,dh->nh", x, W1) + b1[np.newaxis])
    result = np.array(x, dtype="float64")
    result += np.einsum("nh,hd->nd", hidden, W2) + b2
    return result
