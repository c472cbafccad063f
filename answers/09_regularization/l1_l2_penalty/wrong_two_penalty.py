"""The factor 2 of the gradient in the penalty, too.

criterion: l1_l2_penalty_1
message: 2 倍になって
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + 2 * l2 * (w**2).sum() for w in weights)
    gradients = [l1 * np.sign(w) + 2 * l2 * w for w in weights]
    return penalty, gradients
