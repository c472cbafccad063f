"""Only the first unit.

criterion: open_forget_gate_1
message: 一部だけ
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    bias = np.zeros(4 * units)
    bias[units] = np.log(f / (1 - f))
    return bias
