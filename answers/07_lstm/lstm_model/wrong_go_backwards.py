"""Reads from the end.

criterion: lstm_model_2
message: go_backwards
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [layers.Embedding(vocab_size, 100), layers.LSTM(200, go_backwards=True)]
    )
