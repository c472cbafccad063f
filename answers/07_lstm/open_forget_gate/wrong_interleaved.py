"""Every fourth place.

criterion: open_forget_gate_1
message: f 以外の区画
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    bias = np.zeros(4 * units)
    bias[1::4] = np.log(f / (1 - f))
    return bias
