"""Cuts in the middle, whatever k is.

criterion: stateful_split_1, stateful_split_2
message: T // 2|違います
"""


def stateful_split(x, weights, k):
    k = x.shape[1] // 2
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True)
    layer.build(x[:, :k].shape)
    layer.set_weights(weights)
    first, second = (ops.convert_to_numpy(layer(part)) for part in (x[:, :k], x[:, k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x[:, k:]))
