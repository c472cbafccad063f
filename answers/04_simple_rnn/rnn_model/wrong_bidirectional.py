"""Reads both ways.

criterion: rnn_model_2
message: 2 つ以上
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(layers.SimpleRNN(units)),
            layers.Dense(K, activation="softmax"),
        ]
    )
