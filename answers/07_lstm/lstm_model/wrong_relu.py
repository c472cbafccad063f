"""relu for tanh.

criterion: lstm_model_2
message: activation は既定
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [layers.Embedding(vocab_size, 100), layers.LSTM(200, activation="relu")]
    )
