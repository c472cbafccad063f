"""Slope of tanh from the value after the sum.

criterion: first_layer_gradient_2
message: 近道を足したあとの値
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    h, tape = x, []
    for W in Ws:
        f = np.tanh(h @ W)
        after = f + h if shortcut else f
        tape.append((h, W, after))
        h = after
    for h_in, W, f in reversed(tape):
        da = dh * (1 - f**2)
        dW = h_in.T @ da
        dh = da @ W.T + dh if shortcut else da @ W.T
    return np.linalg.norm(dW)
