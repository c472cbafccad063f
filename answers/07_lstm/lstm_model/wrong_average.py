"""Averages over every h where the last one is asked.

criterion: lstm_model_2
message: 平均
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100),
            layers.LSTM(200, return_sequences=True),
            layers.GlobalAveragePooling1D(),
        ]
    )
