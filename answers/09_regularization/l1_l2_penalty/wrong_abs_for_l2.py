r"""Twice |w| for the slope of the squares.

criterion: l1_l2_penalty_2
message: L2 の項の微分に、\|w\|
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    gradients = [l1 * np.sign(w) + 2 * l2 * np.abs(w) for w in weights]
    return penalty, gradients
