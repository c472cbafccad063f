"""All of x at once for the first two."""


def stateful_split(x, weights, k):
    rnn = layers.SimpleRNN(weights[0].shape[1], return_sequences=True)
    rnn.build((None, None, x.shape[2]))
    rnn.set_weights(weights)
    every = ops.convert_to_numpy(rnn(x))
    return every[:, k - 1], every[:, -1], ops.convert_to_numpy(rnn(x[:, k:]))[:, -1]
