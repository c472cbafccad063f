"""Resets between the halves.

criterion: stateful_split_1
message: 状態が引き継がれず
"""


def stateful_split(x, weights, k):
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True)
    layer.build(x[:, :k].shape)
    layer.set_weights(weights)

    first = ops.convert_to_numpy(layer(x[:, :k]))
    layer.reset_state()
    second = ops.convert_to_numpy(layer(x[:, k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x[:, k:]))
