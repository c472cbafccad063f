"""Forgets the L1 part of the gradient.

criterion: l1_l2_penalty_2
message: L1 の項の微分がありません
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    return penalty, [2 * l2 * w for w in weights]
