"""Dropout within the layer.

criterion: rnn_model_2
message: training=True で
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, dropout=0.3, recurrent_dropout=0.3),
            layers.Dense(K, activation="softmax"),
        ]
    )
