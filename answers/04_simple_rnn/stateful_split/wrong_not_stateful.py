"""Forgets stateful=True.

criterion: stateful_split_1
message: 状態が引き継がれず
"""


def stateful_split(x, weights, k):
    layer = layers.SimpleRNN(weights[1].shape[0])
    layer.build(x[:, :k].shape)
    layer.set_weights(weights)

    first = ops.convert_to_numpy(layer(x[:, :k]))
    second = ops.convert_to_numpy(layer(x[:, k:]))
    again = ops.convert_to_numpy(layer(x[:, k:]))
    return first, second, again
