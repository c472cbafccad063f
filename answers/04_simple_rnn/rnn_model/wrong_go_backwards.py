"""Reads from the end.

criterion: rnn_model_2
message: go_backwards
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, go_backwards=True),
            layers.Dense(K, activation="softmax"),
        ]
    )
