"""Never resets.

criterion: stateful_split_2
message: 状態が残って
"""


def stateful_split(x, weights, k):
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True)
    layer.build(x[:, :k].shape)
    layer.set_weights(weights)

    first = ops.convert_to_numpy(layer(x[:, :k]))
    second = ops.convert_to_numpy(layer(x[:, k:]))
    return first, second, ops.convert_to_numpy(layer(x[:, k:]))
