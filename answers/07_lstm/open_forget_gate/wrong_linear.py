"""f = 1 - 1 / (2 k): right for long half-lives only.

criterion: open_forget_gate_2
message: 半減期 3 |NaN|値が違います
"""


def open_forget_gate(units, half_life):
    f = 1 - np.log(2) / half_life
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = np.log(f / (1 - f))
    return bias
