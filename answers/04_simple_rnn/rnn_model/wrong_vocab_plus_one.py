"""One id too many.

criterion: rnn_model_2
message: vocab_size と違います
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size + 1, 100, mask_zero=True),
            layers.SimpleRNN(units),
            layers.Dense(K, activation="softmax"),
        ]
    )
