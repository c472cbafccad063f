"""The LSTM is a default argument: one for all models.

criterion: lstm_model_2
message: 同じ層を共有
"""


def lstm_model(vocab_size, lstm=layers.LSTM(200)):
    return keras.Sequential([layers.Embedding(vocab_size, 100), lstm])
