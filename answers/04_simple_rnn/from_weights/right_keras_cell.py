"""Keras' cell, step by step."""


def from_weights(x, weights):
    cell = layers.SimpleRNNCell(weights[1].shape[0], use_bias=len(weights) == 3)
    cell.build((None, weights[0].shape[0]))
    cell.set_weights(weights)
    state, every = ops.zeros((x.shape[0], weights[1].shape[0])), []
    for t in range(x.shape[1]):
        out, state = cell(ops.convert_to_tensor(x[:, t], "float32"), state)
        every.append(out)
    return ops.stack(every, axis=1)
