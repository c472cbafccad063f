"""RNN with an LSTMCell."""


def lstm_model(vocab_size):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            layers.Embedding(vocab_size, 100),
            layers.RNN(layers.LSTMCell(200)),
        ]
    )
