"""Builds the layer and counts."""


def gru_params(D, units, reset_after=True):
    layer = layers.GRU(units, reset_after=reset_after)
    layer.build((None, None, D))
    return layer.count_params()
