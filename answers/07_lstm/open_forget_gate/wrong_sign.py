"""The logit upside down.

criterion: open_forget_gate_2
message: 符号が逆
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = np.log((1 - f) / f)
    return bias
