"""Decimal logarithm.

criterion: open_forget_gate_2
message: 自然対数
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = np.log10(f / (1 - f))
    return bias
