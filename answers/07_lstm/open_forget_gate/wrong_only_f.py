"""Returns the f block alone.

criterion: open_forget_gate_1, open_forget_gate_2
message: 4H 個すべて|形は
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    return np.full(units, np.log(f / (1 - f)))
