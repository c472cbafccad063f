"""The gate's value as its bias.

criterion: open_forget_gate_2
message: ロジット|0.5
"""


def open_forget_gate(units, half_life):
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = 0.5 ** (1 / half_life)
    return bias
