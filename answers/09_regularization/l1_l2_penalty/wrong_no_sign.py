"""The gradient of |w| without the sign.

criterion: l1_l2_penalty_2
message: 符号がありません
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    return penalty, [l1 + 2 * l2 * w for w in weights]
