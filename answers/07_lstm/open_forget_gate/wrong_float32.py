"""Computes in float32: 1 - f is lost for a long memory.

criterion: open_forget_gate_2
message: 半減期 1000000
"""


def open_forget_gate(units, half_life):
    f = np.float32(0.5) ** np.float32(1 / half_life)
    b = np.zeros(4 * units)
    b[units:2*units] = np.log(f / (1 - f))
    return b
