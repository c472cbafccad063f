"""A mean for each array.

criterion: l1_l2_penalty_1
message: 平均ではなく
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).mean() + l2 * (w**2).mean() for w in weights)
    gradients = [l1 * np.sign(w) + 2 * l2 * w for w in weights]
    return penalty, gradients
