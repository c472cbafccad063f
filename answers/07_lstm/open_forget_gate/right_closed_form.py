"""-log(2^(1/k) - 1), as a list."""


def open_forget_gate(units, half_life):
    bias = -np.log(np.expm1(np.log(2) / half_life))
    return [0.0] * units + [float(bias)] * units + [0.0] * (2 * units)
