"""The last layer's gradient.

criterion: first_layer_gradient_1, first_layer_gradient_2
message: 最後の層|届きません|3 がそのまま
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    h, tape = x, []
    for W in Ws:
        f = np.tanh(h @ W)
        tape.append((h, W, f))
        h = f + h if shortcut else f
    h_in, W, f = tape[-1]
    return np.linalg.norm(h_in.T @ (dh * (1 - f**2)))
