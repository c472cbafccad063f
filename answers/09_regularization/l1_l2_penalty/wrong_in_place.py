"""Adds arrays of different shapes in place.

criterion: l1_l2_penalty_1
message: 配列どうしは足せません
"""


def l1_l2_penalty(weights, l1, l2):
    penalty, gradients = 0, []
    for w in weights:
        penalty += l1 * np.abs(w) + l2 * w**2
        gradients.append(l1 * np.sign(w) + 2 * l2 * w)
    return penalty, gradients
