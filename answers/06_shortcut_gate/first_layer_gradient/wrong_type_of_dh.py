"""Keeps the way back in an array like dh.

criterion: first_layer_gradient_1, first_layer_gradient_2
message: 整数
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    h, tape = x, []
    for W in Ws:
        f = np.tanh(h @ W)
        tape.append((h, W, f))
        h = f + h if shortcut else f
    back = np.copy(dh)
    for h_in, W, f in reversed(tape):
        da = back * (1 - f**2)
        dW = h_in.T @ da
        back[...] = da @ W.T + (back if shortcut else 0)
    return np.linalg.norm(dW)
