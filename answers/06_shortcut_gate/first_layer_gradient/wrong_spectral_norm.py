"""Largest singular value.

criterion: first_layer_gradient_1, first_layer_gradient_2
message: 2 ノルム
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    h, tape = x, []
    for W in Ws:
        f = np.tanh(h @ W)
        tape.append((h, W, f))
        h = f + h if shortcut else f
    for h_in, W, f in reversed(tape):
        da = dh * (1 - f**2)
        dW = h_in.T @ da
        dh = da @ W.T + dh if shortcut else da @ W.T
    return np.linalg.norm(dW, 2)
