"""Half of a half: 1/4.

criterion: open_forget_gate_2
message: 値が違います
"""


def open_forget_gate(units, half_life):
    f = 0.25 ** (1 / half_life)
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = np.log(f / (1 - f))
    return bias
