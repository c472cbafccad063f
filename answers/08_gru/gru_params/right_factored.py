"""Factored; the biases as more inputs."""


def gru_params(D, units, reset_after=True):
    biases = 2 if reset_after else 1
    return 3 * units * (D + units + biases)
