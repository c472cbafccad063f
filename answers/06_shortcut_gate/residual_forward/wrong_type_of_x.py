"""An array like x for the results.

criterion: residual_forward_1
message: x が整数
"""


def residual_forward(x, W1, b1, W2, b2):
    o = np.zeros_like(x)
    for n in range(len(x)):
        o[n] = np.tanh(x[n] @ W1 + b1) @ W2 + b2 + x[n]
    return o
