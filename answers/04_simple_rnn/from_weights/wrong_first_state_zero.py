"""h_1 is 0: the loop begins at the second step.

criterion: from_weights_1, from_weights_2
message: 違います
"""


def from_weights(x, weights):
    Wx, Wh = weights[:2]
    b = weights[2] if len(weights) == 3 else 0
    every = np.zeros((*x.shape[:2], Wh.shape[0]))
    for t in range(1, x.shape[1]):
        every[:, t] = np.tanh(x[:, t] @ Wx + every[:, t - 1] @ Wh + b)
    return every
