"""Two layers of LSTM.

criterion: lstm_model_2
message: 重みが多すぎます
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100),
            layers.LSTM(200, return_sequences=True),
            layers.LSTM(200),
        ]
    )
