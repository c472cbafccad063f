"""Empties the given list.

criterion: l1_l2_penalty_1, l1_l2_penalty_2
message: 1 番目の引数が書き換わりました
"""


def l1_l2_penalty(weights, l1, l2):
    penalty, gradients = 0, []
    while weights:
        w = weights.pop(0)
        penalty += l1 * np.abs(w).sum() + l2 * (w**2).sum()
        gradients.append(l1 * np.sign(w) + 2 * l2 * w)
    return penalty, gradients
