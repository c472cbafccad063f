"""tanh after the second layer instead of the first.

criterion: residual_forward_1
message: f の最後にも tanh|2 つめの層の後ではなく
"""


def residual_forward(x, W1, b1, W2, b2):
    return np.tanh((x @ W1 + b1) @ W2 + b2) + x
