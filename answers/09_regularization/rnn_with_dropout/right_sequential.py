"""Sequential gives the same model."""


def rnn_with_dropout(vocab_size):
    return keras.Sequential(
        [layers.Embedding(vocab_size, 100), layers.SimpleRNN(200, return_sequences=True), layers.Dropout(0.3)]
    )
