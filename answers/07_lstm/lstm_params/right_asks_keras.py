"""Builds the layer and counts."""


def lstm_params(D, units):
    layer = layers.LSTM(units)
    layer.build((None, None, D))
    return sum(w.size for w in layer.get_weights())
