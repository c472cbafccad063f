"""Merges with Keras' own layers, in float32."""


def bidirectional(x, forward, backward, merge_mode="concat"):
    ahead = rnn_forward(x, *forward)
    back = np.flip(rnn_forward(np.flip(x, axis=1), *backward), axis=1)
    if merge_mode is None:
        return [ahead, back]
    kinds = {"concat": "Concatenate", "sum": "Add", "ave": "Average", "mul": "Multiply"}
    merge = getattr(layers, kinds[merge_mode])()
    return ops.convert_to_numpy(merge([ahead, back]))
