"""One dictionary for all calls: a second layer's weights replace the first one's.

criterion: keras_to_torch_gru_1
message: 1 回目に返した結果
"""
_moved = {}


def keras_to_torch_gru(weights):
    W, R, b = (np.concatenate([np.split(a, 3, axis=-1)[k] for k in (1, 0, 2)], axis=-1) for a in weights)
    _moved.update(weight_ih_l0=W.T, weight_hh_l0=R.T, bias_ih_l0=b[0], bias_hh_l0=b[1])
    return _moved
