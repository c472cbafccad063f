"""The gradient cut to [-1e6, 1e6] on its way.

criterion: first_layer_gradient_1
message: 定数倍
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    h, tape = x, []
    for W in Ws:
        f = np.tanh(h @ W)
        tape.append((h, W, f))
        h = f + h if shortcut else f
    for h_in, W, f in reversed(tape):
        dh = np.clip(dh, -1e6, 1e6)
        da = dh * (1 - f**2)
        dW = h_in.T @ da
        dh = da @ W.T + dh if shortcut else da @ W.T
    return np.linalg.norm(dW)
