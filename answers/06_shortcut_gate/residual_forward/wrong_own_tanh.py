"""A tanh of its own that overflows.

criterion: residual_forward_1
message: np.tanh を使います
"""


def residual_forward(x, W1, b1, W2, b2):
    u = x @ W1 + b1
    a = (np.exp(u) - np.exp(-u)) / (np.exp(u) + np.exp(-u))
    return a @ W2 + b2 + x
