"""An LSTM.

criterion: rnn_model_2
message: LSTM や GRU
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.LSTM(units),
            layers.Dense(K, activation="softmax"),
        ]
    )
