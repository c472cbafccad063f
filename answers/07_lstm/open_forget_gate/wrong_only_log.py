r"""log f for the logit.

criterion: open_forget_gate_2
message: log\(f\) だけ
"""


def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    bias = np.zeros(4 * units)
    bias[units : 2 * units] = np.log(f)
    return bias
