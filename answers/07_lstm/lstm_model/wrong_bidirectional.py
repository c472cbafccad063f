"""Both directions.

criterion: lstm_model_1
message: 双方向
"""


def lstm_model(vocab_size):
    return keras.Sequential(
        [layers.Embedding(vocab_size, 100), layers.Bidirectional(layers.LSTM(200))]
    )
