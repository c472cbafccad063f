r"""The two coefficients swapped.

criterion: l1_l2_penalty_1, l1_l2_penalty_2
message: 取り違えて|sign\(w\)
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l2 * np.abs(w).sum() + l1 * (w**2).sum() for w in weights)
    return penalty, [l2 * np.sign(w) + 2 * l1 * w for w in weights]
