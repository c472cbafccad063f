"""Forgets set_weights.

criterion: stateful_split_1
message: 重みは weights のとおり
"""


def stateful_split(x, weights, k):
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True)
    layer.build(x[:, :k].shape)
    first, second = (ops.convert_to_numpy(layer(part)) for part in (x[:, :k], x[:, k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x[:, k:]))
