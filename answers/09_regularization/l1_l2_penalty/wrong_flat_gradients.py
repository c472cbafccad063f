"""Gradients without the weights' shapes.

criterion: l1_l2_penalty_2
message: 形は
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    gradients = [l1 * np.sign(w.ravel()) + 2 * l2 * w.ravel() for w in weights]
    return penalty, gradients
