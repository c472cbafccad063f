"""Masks the zeros.

criterion: lstm_model_2
message: mask_zero は使いません
"""


def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size, 100, mask_zero=True), layers.LSTM(200)])
