"""One dictionary for all calls: a second layer's weights replace the first one's.

criterion: keras_to_torch_lstm_1
message: 1 回目に返した結果
"""
_moved = {}


def keras_to_torch_lstm(weights):
    W, R, b = weights
    _moved.update(weight_ih_l0=W.T, weight_hh_l0=R.T, bias_ih_l0=b, bias_hh_l0=0 * b)
    return _moved
