"""Block by block with einsum, nothing concatenated until the end."""


def lstm_step_backward(dh, dc, x, h_prev, c_prev, W, R, b):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    i, f, g, o = np.split(x @ W + h_prev @ R + b, 4, axis=1)
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    s = np.tanh(f * c_prev + i * g)
    H = o.shape[1]
    total = dc + np.einsum("nh,nh,nh->nh", dh, o, 1 - s * s)
    slopes = [total * g * i * (1 - i), total * c_prev * f * (1 - f), total * i * (1 - g * g)]
    slopes.append(dh * s * o * (1 - o))
    dx, dh_prev = np.zeros_like(x), np.zeros_like(h_prev)
    dW, dR, db = np.zeros_like(W), np.zeros_like(R), np.zeros_like(b)
    for k, slope in enumerate(slopes):
        block = slice(k * H, (k + 1) * H)
        dx += np.einsum("nh,dh->nd", slope, W[:, block])
        dh_prev += np.einsum("nh,dh->nd", slope, R[:, block])
        dW[:, block] = np.einsum("nd,nh->dh", x, slope)
        dR[:, block] = np.einsum("nd,nh->dh", h_prev, slope)
        db[block] = np.einsum("nh->h", slope)
    return dx, dh_prev, total * f, dW, dR, db
