"""Takes the values in the dictionary's order.

criterion: torch_to_keras_lstm_1
message: 名前で取り出します
"""


def torch_to_keras_lstm(state):
    W, R, b1, b2 = (as_numpy(value) for value in state.values())
    return [W.T, R.T, b1 + b2]
