"""Overwrites the penalty of the arrays before.

criterion: l1_l2_penalty_1
message: 最後の配列しか
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = [l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights][-1]
    gradients = [l1 * np.sign(w) + 2 * l2 * w for w in weights]
    return penalty, gradients
