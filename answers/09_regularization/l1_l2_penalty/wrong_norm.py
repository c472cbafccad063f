"""L2 with a square root.

criterion: l1_l2_penalty_1
message: 平方根
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * np.linalg.norm(w) for w in weights)
    return penalty, [l1 * np.sign(w) + 2 * l2 * w for w in weights]
