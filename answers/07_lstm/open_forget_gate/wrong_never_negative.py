"""Never below 0: half-lives under one step are lost.

criterion: open_forget_gate_2
message: 1 より短い
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = max(0.0, np.log(f / (1 - f)))
    return bias
