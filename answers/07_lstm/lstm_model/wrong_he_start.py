"""Another initial distribution.

criterion: lstm_model_2
message: 初期値
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [layers.Embedding(vocab_size, 100), layers.LSTM(200, kernel_initializer="he_normal")]
    )
