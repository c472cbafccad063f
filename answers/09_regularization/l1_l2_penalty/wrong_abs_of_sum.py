"""The absolute value of each sum.

criterion: l1_l2_penalty_1
message: 和のあと
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * abs(w.sum()) + l2 * (w**2).sum() for w in weights)
    gradients = [l1 * np.sign(w) + 2 * l2 * w for w in weights]
    return penalty, gradients
