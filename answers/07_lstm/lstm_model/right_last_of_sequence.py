"""Every h, then the last by a Lambda layer."""


def lstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100),
            layers.LSTM(200, return_sequences=True),
            layers.Lambda(lambda h: h[:, -1]),
        ]
    )
