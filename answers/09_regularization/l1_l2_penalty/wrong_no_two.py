"""The gradient of w² without its 2.

criterion: l1_l2_penalty_2
message: 2 を忘れて
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)
    return penalty, [l1 * np.sign(w) + l2 * w for w in weights]
