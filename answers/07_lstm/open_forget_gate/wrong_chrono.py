"""log(tau - 1), chrono initialization's time constant, not the half-life.

criterion: open_forget_gate_2
message: chrono|半分（0.5）
"""


def open_forget_gate(units, half_life):
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = np.log(max(half_life - 1, 1.0))
    return bias
