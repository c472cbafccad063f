"""Builds the layer and asks it."""


def merge_shapes(N, T, units, merge_mode, return_sequences):
    layer = layers.Bidirectional(
        layers.LSTM(units, return_sequences=return_sequences), merge_mode=merge_mode
    )
    return layer.compute_output_shape((N, T, 1))
