"""Clips the gradients.

criterion: l1_l2_penalty_2
message: とても大きな重み
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    gradients = [np.clip(l1 * np.sign(w) + 2 * l2 * w, -100, 100) for w in weights]
    return penalty, gradients
