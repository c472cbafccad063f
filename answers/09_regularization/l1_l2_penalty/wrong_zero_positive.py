"""A slope of +1 at zero.

criterion: l1_l2_penalty_2
message: 0 とします
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    gradients = [l1 * np.where(w >= 0, 1, -1) + 2 * l2 * w for w in weights]
    return penalty, gradients
