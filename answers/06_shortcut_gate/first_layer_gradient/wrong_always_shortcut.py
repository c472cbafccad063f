"""Always a shortcut.

criterion: first_layer_gradient_1
message: shortcut=False
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    h, tape = x, []
    for W in Ws:
        f = np.tanh(h @ W)
        tape.append((h, W, f))
        h = f + h
    for h_in, W, f in reversed(tape):
        da = dh * (1 - f**2)
        dW = h_in.T @ da
        dh = da @ W.T + dh
    return np.linalg.norm(dW)
