"""A loop over rows; a third axis stays.

criterion: l1_l2_penalty_1
message: 軸がいくつ|形は
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = 0
    for w in weights:
        for row in np.atleast_2d(w):
            penalty = penalty + l1 * sum(abs(row)) + l2 * sum(row**2)
    gradients = [l1 * np.sign(w) + 2 * l2 * w for w in weights]
    return penalty, gradients
