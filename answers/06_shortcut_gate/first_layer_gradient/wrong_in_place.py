"""Multiplies dh by the slope in place.

criterion: first_layer_gradient_1, first_layer_gradient_2
message: 書き換わりました|L=2
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    h, tape = x, []
    for W in Ws:
        f = np.tanh(h @ W)
        tape.append((h, W, f))
        h = f + h if shortcut else f
    for h_in, W, f in reversed(tape):
        straight = dh.copy()
        dh *= 1 - f**2
        dW = h_in.T @ dh
        dh = dh @ W.T + straight if shortcut else dh @ W.T
    return np.linalg.norm(dW)
