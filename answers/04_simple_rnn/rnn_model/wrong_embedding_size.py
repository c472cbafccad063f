"""Vectors of size units.

criterion: rnn_model_2
message: 埋め込みの次元
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, units, mask_zero=True),
            layers.SimpleRNN(units),
            layers.Dense(K, activation="softmax"),
        ]
    )
