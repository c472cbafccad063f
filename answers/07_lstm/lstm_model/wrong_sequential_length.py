"""Fixes the length with keras.Input; a Sequential model takes other lengths all the same.

criterion: lstm_model_1
message: 長さが 20 に決まって
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [keras.Input((20,), dtype="int32"), layers.Embedding(vocab_size, 100), layers.LSTM(200)]
    )
