"""Dropout inside the LSTM.

criterion: lstm_model_2
message: dropout は既定のまま
"""


def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size, 100), layers.LSTM(200, dropout=0.2)])
