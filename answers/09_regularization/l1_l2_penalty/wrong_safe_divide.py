"""w / (abs(w) + eps) for the sign.

criterion: l1_l2_penalty_2
message: 0 に近い重み
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    gradients = [l1 * w / (np.abs(w) + 1e-7) + 2 * l2 * w for w in weights]
    return penalty, gradients
