"""Keeps the first weights of each shape.

criterion: from_weights_1
message: の値が違います
"""

K_ = {}


def from_weights(x, weights):
    Wx, Wh, *b = K_.setdefault(tuple(w.shape for w in weights), [w.copy() for w in weights])
    b = b[0] if b else 0
    h = np.zeros((len(x), len(Wh)))
    out = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b)
        out.append(h)
    return np.stack(out, 1)
