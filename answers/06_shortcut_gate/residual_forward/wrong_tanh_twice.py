"""tanh after the second layer, too.

criterion: residual_forward_1
message: f の最後にも tanh
"""


def residual_forward(x, W1, b1, W2, b2):
    return np.tanh(np.tanh(x @ W1 + b1) @ W2 + b2) + x
