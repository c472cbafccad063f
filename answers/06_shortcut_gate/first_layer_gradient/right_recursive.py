"""Recursion instead of a tape; a Python float."""


def first_layer_gradient(x, Ws, dh, shortcut):

    def gradients(h, k):
        """Gradient on h_k (the input of layer k) and the first layer's on the way back."""
        if k == len(Ws):
            return dh, None
        f = np.tanh(h @ Ws[k])
        after, _ = gradients(f + h if shortcut else f, k + 1)
        da = after * (1 - f * f)
        return da @ Ws[k].T + (after if shortcut else 0), h.T @ da

    _, dW = gradients(x, 0)
    return float(np.sqrt((dW**2).sum()))
