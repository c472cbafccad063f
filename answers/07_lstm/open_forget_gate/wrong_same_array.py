"""One array for all calls with these units.

criterion: open_forget_gate_1
message: 1 回目に返した結果が書き換わり
"""


BIAS = {}
def open_forget_gate(units, half_life):
    f = 0.5 ** (1 / half_life)
    bias = BIAS.setdefault(units, np.zeros(4 * units))
    bias[units : 2 * units] = np.log(f / (1 - f))
    return bias
