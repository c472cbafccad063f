"""A layer without a bias.

criterion: stateful_split_1
message: バイアス b が入って
"""


def stateful_split(x, weights, k):
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True, use_bias=False)
    layer.build(x[:, :k].shape)
    layer.set_weights(weights[:2])
    first, second = (ops.convert_to_numpy(layer(part)) for part in (x[:, :k], x[:, k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x[:, k:]))
