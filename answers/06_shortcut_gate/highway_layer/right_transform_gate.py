"""The paper's T = 1 - z."""


def highway_layer(x, W, b, Wz, bz):

    T = 1 / (1 + np.exp(x @ Wz + bz))
    return np.tanh(x @ W + b) * T + x * (1 - T)
