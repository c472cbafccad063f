"""A regularizer nobody asked for.

criterion: lstm_model_2
message: regularizer
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [layers.Embedding(vocab_size, 100), layers.LSTM(200, kernel_regularizer="l2")]
    )
