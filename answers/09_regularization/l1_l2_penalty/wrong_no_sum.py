"""Forgets to sum the elements of an array.

criterion: l1_l2_penalty_1
message: 要素ごとの罰のまま
"""


def l1_l2_penalty(weights, l1, l2):
    penalty, gradients = 0, []
    for w in weights:
        penalty = penalty + l1 * np.abs(w) + l2 * w**2
        gradients.append(l1 * np.sign(w) + 2 * l2 * w)
    return penalty, gradients
