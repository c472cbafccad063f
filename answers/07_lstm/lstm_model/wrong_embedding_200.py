"""Swaps the two sizes.

criterion: lstm_model_1, lstm_model_2
message: 取り違えて|埋め込みの次元
"""


def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size, 200), layers.LSTM(100)])
