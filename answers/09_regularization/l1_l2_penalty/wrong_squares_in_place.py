"""Squares the given weights where they are.

criterion: l1_l2_penalty_1, l1_l2_penalty_2
message: 1 番目の引数が書き換わりました
"""


def l1_l2_penalty(weights, l1, l2):
    penalty = 0
    gradients = [l1 * np.sign(w) + 2 * l2 * w for w in weights]
    for w in weights:
        penalty += l1 * np.abs(w).sum()
        w **= 2
        penalty += l2 * w.sum()
    return penalty, gradients
