"""Gives back every h.

criterion: stateful_split_1, stateful_split_2
message: すべての時刻の h
"""


def stateful_split(x, weights, k):
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True, return_sequences=True)
    layer.build(x[:, :k].shape)
    layer.set_weights(weights)

    first = ops.convert_to_numpy(layer(x[:, :k]))
    second = ops.convert_to_numpy(layer(x[:, k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x[:, k:]))
