"""A loop with sums."""


def l1_l2_penalty(weights, l1, l2):
    penalty, gradients = 0.0, []
    for w in weights:
        penalty += l1 * np.sum(np.abs(w)) + l2 * np.sum(np.square(w))
        gradients.append(l1 * np.sign(w) + 2.0 * l2 * w)
    return penalty, gradients
