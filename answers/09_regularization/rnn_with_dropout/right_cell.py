"""RNN around a SimpleRNNCell."""


def rnn_with_dropout(vocab_size):
    ids = keras.Input((None,), dtype="int64")
    h = layers.RNN(layers.SimpleRNNCell(200), return_sequences=True)(
        layers.Embedding(vocab_size, 100)(ids)
    )
    return keras.Model(ids, layers.Dropout(0.3, seed=7)(h))
