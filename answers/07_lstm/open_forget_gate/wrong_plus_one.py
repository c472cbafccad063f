"""Keras' 1 added on top.

criterion: open_forget_gate_2
message: 値が違います|50 ステップ後
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = np.log(f / (1 - f)) + 1
    return bias
