"""Counts in float32: large numbers are not exact.

criterion: gru_params_1
message: float32
"""


def gru_params(D, units, reset_after=True):
    biases = 2 if reset_after else 1
    return int(3 * (np.float32(D) * units + units * units + biases * units))
