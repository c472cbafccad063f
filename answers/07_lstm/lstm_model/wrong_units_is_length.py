"""units = the sequence length.

criterion: lstm_model_1, lstm_model_2
message: 系列の長さ
"""


def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size, 100), layers.LSTM(20)])
