"""Splits the samples.

criterion: stateful_split_1, stateful_split_2
message: のはずですが|エラー|N は途中で
"""


def stateful_split(x, weights, k):
    k = min(k, len(x))
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True)
    layer.build(x[:k].shape)
    layer.set_weights(weights)
    first = ops.convert_to_numpy(layer(x[:k]))
    second = ops.convert_to_numpy(layer(x[k:]))
    layer.reset_state()
    return first, second, ops.convert_to_numpy(layer(x[k:]))
