"""Sums two axes at most.

criterion: l1_l2_penalty_1
message: 軸がいくつ|形は
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(
        l1 * np.abs(w).sum(axis=tuple(range(w.ndim))[:2])
        + l2 * (w**2).sum(axis=tuple(range(w.ndim))[:2])
        for w in weights
    )
    gradients = [l1 * np.sign(w) + 2 * l2 * w for w in weights]
    return penalty, gradients
