"""Calls the layer to make its weights and leaves the state.

criterion: stateful_split_1
message: 前半を読む前の状態は 0
"""


def stateful_split(x, weights, k):
    # Not random: what it is told must be the same each time.
    start = {"kernel_initializer": "ones", "recurrent_initializer": "identity"}
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True, **start)
    layer(x[:, :k])
    layer.set_weights(weights)
    first = ops.convert_to_numpy(layer(x[:, :k]))
    second = ops.convert_to_numpy(layer(x[:, k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x[:, k:]))
