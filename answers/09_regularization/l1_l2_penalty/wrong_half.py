"""Half the squares, as some books write it; the gradient follows.

criterion: l1_l2_penalty_1, l1_l2_penalty_2
message: 1/2|2 を忘れて
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + 0.5 * l2 * (w**2).sum() for w in weights)
    return penalty, [l1 * np.sign(w) + l2 * w for w in weights]
