"""As many biases as inputs.

criterion: gru_params_1
message: D ではなく H
"""


def gru_params(D, units, reset_after=True):
    biases = 2 if reset_after else 1
    return 3 * (D * units + units**2 + biases * D)
