"""Averages over every h.

criterion: rnn_model_2
message: 最後の h を
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, return_sequences=True),
            layers.GlobalAveragePooling1D(),
            layers.Dense(K, activation="softmax"),
        ]
    )
