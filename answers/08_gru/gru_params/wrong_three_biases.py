"""One number per gate and bias.

criterion: gru_params_1
message: 3 つではありません
"""


def gru_params(D, units, reset_after=True):
    biases = 2 if reset_after else 1
    return 3 * (D * units + units**2 + biases)
