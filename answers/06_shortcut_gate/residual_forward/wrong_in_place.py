"""Adds f(x) to its argument.

criterion: residual_forward_1
message: 書き換わりました
"""


def residual_forward(x, W1, b1, W2, b2):
    x += np.tanh(x @ W1 + b1) @ W2 + b2
    return x
