"""A vocabulary of 50, whatever is asked.

criterion: lstm_model_1, lstm_model_2
message: vocab_size
"""


def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(50, 100), layers.LSTM(200)])
