"""Changes the given weights.

criterion: stateful_split_1, stateful_split_2
message: 2 番目の引数が書き換わりました
"""


def stateful_split(x, weights, k):
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True, use_bias=False)
    layer.build(x[:, :k].shape)
    b = weights.pop()
    layer.set_weights(weights)
    first, second = (ops.convert_to_numpy(layer(part)) for part in (x[:, :k], x[:, k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x[:, k:]))
