"""vdot, and comparisons for the sign."""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(l1 * np.abs(w).sum() + l2 * np.vdot(w, w) for w in weights)
    gradients = [l1 * ((w > 0) * 1.0 - (w < 0)) + 2 * l2 * w for w in weights]
    return penalty, gradients
