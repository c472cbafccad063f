"""One layer for all calls of a size: its state is left.

criterion: stateful_split_1
message: 層の状態が残って
"""


MADE = {}
def stateful_split(x, weights, k):
    key = (len(x), x.shape[2], weights[1].shape[0])
    if key not in MADE:
        MADE[key] = layers.SimpleRNN(key[2], stateful=True)
        MADE[key].build((len(x), k, x.shape[2]))
    layer = MADE[key]
    layer.set_weights(weights)
    first = ops.convert_to_numpy(layer(x[:, :k]))
    second = ops.convert_to_numpy(layer(x[:, k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x[:, k:]))
