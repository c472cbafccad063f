"""No tanh at all: f is linear.

criterion: residual_forward_1
message: tanh がありません
"""


def residual_forward(x, W1, b1, W2, b2):
    return (x @ W1 + b1) @ W2 + b2 + x
