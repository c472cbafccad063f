"""Forgets the slope of tanh.

criterion: first_layer_gradient_1, first_layer_gradient_2
message: 掛け忘れ
"""


def first_layer_gradient(x, Ws, dh, shortcut):
    h, inputs = x, []
    for W in Ws:
        inputs.append(h)
        h = np.tanh(h @ W) + (h if shortcut else 0)
    for h_in, W in zip(inputs[::-1], Ws[::-1]):
        dW = h_in.T @ dh
        dh = dh @ W.T + (dh if shortcut else 0)
    return np.linalg.norm(dW)
