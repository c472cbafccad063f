"""The largest over all times.

criterion: lstm_model_2
message: 最大値
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100),
            layers.LSTM(200, return_sequences=True),
            layers.GlobalMaxPooling1D(),
        ]
    )
