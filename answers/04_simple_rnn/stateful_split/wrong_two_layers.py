"""A layer of its own for each half.

criterion: stateful_split_1
message: 状態が引き継がれず
"""


def stateful_split(x, weights, k):
    def read(part):
        layer = layers.SimpleRNN(weights[1].shape[0], stateful=True)
        layer.build(part.shape)
        layer.set_weights(weights)
        return ops.convert_to_numpy(layer(part))

    return read(x[:, :k]), read(x[:, k:]), read(x[:, k:])
