"""0.5 / half_life for the root.

criterion: open_forget_gate_2
message: 取り違えて|半分（0.5）
"""


def open_forget_gate(units, half_life):
    f = 0.5 / half_life
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = np.log(f / (1 - f))
    return bias
