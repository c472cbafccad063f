"""The direction of the update instead of the gradient.

criterion: l1_l2_penalty_2
message: 符号が逆
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    return penalty, [-(l1 * np.sign(w) + 2 * l2 * w) for w in weights]
