"""Takes the values in their order."""


def torch_to_keras_lstm(state):
    W, R, a, b = [np.array(v) for v in state.values()]
    return [W.T, R.T, a + b]
