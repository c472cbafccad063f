"""Squares the sum.

criterion: l1_l2_penalty_1
message: 和の 2 乗
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * w.sum() ** 2 for w in weights)
    return penalty, [l1 * np.sign(w) + 2 * l2 * w for w in weights]
