"""Everything twice.

criterion: gru_params_1
message: 全部を 2 倍
"""


def gru_params(D, units, reset_after=True):
    biases = 2 if reset_after else 1
    return 3 * biases * units * (D + units + 1)
