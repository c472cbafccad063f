"""Sees the first array only.

criterion: l1_l2_penalty_1
message: 最初の配列しか
"""


def l1_l2_penalty(weights, l1, l2):
    w = weights[0]
    return l1 * np.abs(w).sum() + l2 * (w**2).sum(), [l1 * np.sign(w) + 2 * l2 * w for w in weights]
