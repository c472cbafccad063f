"""Whole steps only.

criterion: open_forget_gate_2
message: 整数にしていませんか
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / max(1, int(half_life)))
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = np.log(f / (1 - f))
    return bias
