"""Fills arrays of the weights' kind: integers lose their decimals.

criterion: l1_l2_penalty_2
message: 整数の配列
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    gradients = [np.zeros_like(w) for w in weights]
    for gradient, w in zip(gradients, weights):
        gradient[...] = l1 * np.sign(w) + 2 * l2 * w
    return penalty, gradients
