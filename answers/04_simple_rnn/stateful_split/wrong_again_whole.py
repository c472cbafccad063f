"""Reads all of x again.

criterion: stateful_split_2
message: second と同じ値
"""


def stateful_split(x, weights, k):
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True)
    layer.build(x[:, :k].shape)
    layer.set_weights(weights)
    first, second = (ops.convert_to_numpy(layer(part)) for part in (x[:, :k], x[:, k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x))
