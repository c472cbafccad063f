"""The weights of the layer before.

criterion: first_layer_gradient_1, first_layer_gradient_2
message: 大きさ
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    h, tape = x, []
    for W in Ws:
        f = np.tanh(h @ W)
        tape.append((h, f))
        h = f + h if shortcut else f
    for k in range(len(Ws) - 1, -1, -1):
        h_in, f = tape[k]
        da = dh * (1 - f**2)
        dW = h_in.T @ da
        dh = da @ Ws[k - 1].T + (dh if shortcut else 0)
    return np.linalg.norm(dW)
