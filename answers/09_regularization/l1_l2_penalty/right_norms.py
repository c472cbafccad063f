"""Norms of the flattened arrays."""


def l1_l2_penalty(weights, l1, l2):
    penalty = sum(
        l1 * np.linalg.norm(w.reshape(-1), ord=1) + l2 * np.linalg.norm(np.ravel(w)) ** 2
        for w in weights
    )
    gradients = [l1 * np.sign(w) + 2 * l2 * w for w in weights]
    return penalty, gradients
