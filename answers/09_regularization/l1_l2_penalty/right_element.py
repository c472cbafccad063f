"""Plain Python, number by number."""


def l1_l2_penalty(weights, l1, l2):
    total, gradients = 0.0, ()
    for w in weights:
        g = np.empty(w.shape)
        for place, value in np.ndenumerate(w):
            value = float(value)
            total += l1 * abs(value) + l2 * value * value
            g[place] = l1 * ((value > 0) - (value < 0)) + l2 * 2 * value
        gradients += (g,)
    return total, gradients
