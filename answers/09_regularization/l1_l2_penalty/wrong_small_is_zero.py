"""Weights below 1e-6 count as 0.

criterion: l1_l2_penalty_2
message: 小さ
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    gradients = [np.where(np.abs(w) < 1e-6, 0.0, l1 * np.sign(w) + 2 * l2 * w) for w in weights]
    return penalty, gradients
