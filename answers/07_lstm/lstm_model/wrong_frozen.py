"""An Embedding that does not learn.

criterion: lstm_model_2
message: trainable
"""


def lstm_model(vocab_size):
    return keras.Sequential([layers.Embedding(vocab_size, 100, trainable=False), layers.LSTM(200)])
