"""L1 without the absolute value.

criterion: l1_l2_penalty_1
message: 絶対値を忘れて
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * w.sum() + l2 * (w**2).sum() for w in weights)
    return penalty, [l1 * np.sign(w) + 2 * l2 * w for w in weights]
