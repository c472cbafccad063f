"""Mean instead of sum.

criterion: l1_l2_penalty_1
message: 平均ではなく
"""


def l1_l2_penalty(weights, l1, l2):
    flat = np.concatenate([w.ravel() for w in weights])
    penalty = l1 * np.abs(flat).mean() + l2 * (flat**2).mean()
    return penalty, [l1 * np.sign(w) + 2 * l2 * w for w in weights]
