"""h += f changes x and the kept inputs.

criterion: first_layer_gradient_2
message: 書き換わりました
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    h, tape = x, []
    for W in Ws:
        f = np.tanh(h @ W)
        tape.append((h, W, f))
        if shortcut:
            h += f
        else:
            h = f
    for h_in, W, f in reversed(tape):
        da = dh * (1 - f**2)
        dW = h_in.T @ da
        dh = da @ W.T + (dh if shortcut else 0)
    return np.linalg.norm(dW)
