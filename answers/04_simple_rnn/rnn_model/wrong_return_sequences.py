"""An answer per word.

criterion: rnn_model_1
message: 語ごとに答え
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, return_sequences=True),
            layers.Dense(K, activation="softmax"),
        ]
    )
