"""The first part one step too long.

criterion: stateful_split_1
message: 1 つ長い|違います
"""


def stateful_split(x, weights, k):
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True)
    layer.build(x[:, :k].shape)
    layer.set_weights(weights)
    first, second = (ops.convert_to_numpy(layer(part)) for part in (x[:, : k + 1], x[:, k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x[:, k:]))
