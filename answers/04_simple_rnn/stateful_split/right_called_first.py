"""Calls the layer to make its weights, then resets the state."""


def stateful_split(x, weights, k):
    rnn = layers.SimpleRNN(units=len(weights[2]), stateful=True, return_sequences=True)
    rnn(x[:, :k])
    rnn.set_weights(weights)
    rnn.reset_state()
    first = ops.convert_to_numpy(rnn(x[:, :k]))[:, -1]
    second = ops.convert_to_numpy(rnn(x[:, k:]))[:, -1]
    rnn.reset_state()
    return first, second, ops.convert_to_numpy(rnn(x[:, k:]))[:, -1]
