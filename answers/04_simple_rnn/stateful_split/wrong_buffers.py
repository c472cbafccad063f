"""Keeps the arrays for the next call.

criterion: stateful_split_2
message: 2 回目に呼ぶと
"""


def stateful_split(x, weights, k, kept={}):
    layer = layers.SimpleRNN(weights[1].shape[0], stateful=True)
    layer.build(x[:, :k].shape)
    layer.set_weights(weights)
    every = [layer(x[:, :k]), layer(x[:, k:])]
    layer.reset_state()
    every.append(layer(x[:, k:]))
    places = kept.setdefault(every[0].shape, [np.zeros(h.shape) for h in every])
    for place, h in zip(places, every):
        place[...] = ops.convert_to_numpy(h)
    return places
