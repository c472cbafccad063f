"""1/e where a half is asked.

criterion: open_forget_gate_2
message: 1/e
"""


def open_forget_gate(units, half_life):
    f = np.exp(-1 / half_life)
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = np.log(f / (1 - f))
    return bias
