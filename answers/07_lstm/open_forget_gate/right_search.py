"""Solved by bisection."""


def open_forget_gate(units, half_life):
    low, high = -60.0, 60.0
    for _ in range(200):
        middle = (low + high) / 2
        if (1 / (1 + np.exp(-middle))) ** half_life < 0.5:
            low = middle
        else:
            high = middle
    return np.repeat([0, middle, 0, 0], units)
