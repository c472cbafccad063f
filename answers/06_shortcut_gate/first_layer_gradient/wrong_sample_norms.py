"""Adds the norms of the samples' gradients.

criterion: first_layer_gradient_1, first_layer_gradient_2
message: 大きさ
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    total = 0
    for row, up in zip(x, dh):
        h, tape = row, []
        for W in Ws:
            f = np.tanh(h @ W)
            tape.append((h, W, f))
            h = f + h if shortcut else f
        for h_in, W, f in reversed(tape):
            da = up * (1 - f**2)
            dW = np.outer(h_in, da)
            up = W @ da + (up if shortcut else 0)
        total += np.linalg.norm(dW)
    return total
