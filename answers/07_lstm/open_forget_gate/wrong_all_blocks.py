"""Fills all four blocks.

criterion: open_forget_gate_1
message: 4 つの区画すべて
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    return np.full(4 * units, np.log(f / (1 - f)))
