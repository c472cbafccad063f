"""Sigmoid where its inverse is asked.

criterion: open_forget_gate_2
message: 逆関数
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = 1 / (1 + np.exp(-f))
    return bias
