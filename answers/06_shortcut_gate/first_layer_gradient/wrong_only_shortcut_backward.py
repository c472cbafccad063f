"""Backward along the shortcut only.

criterion: first_layer_gradient_2
message: f を通る勾配が抜けて
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
        dh = dh if shortcut else da @ W.T
    return np.linalg.norm(dW)
