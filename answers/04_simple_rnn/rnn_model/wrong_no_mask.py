"""Forgets the mask.

criterion: rnn_model_2
message: mask_zero=True
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100),
            layers.SimpleRNN(units),
            layers.Dense(K, activation="softmax"),
        ]
    )
