"""Fixes the number of sentences.

criterion: rnn_model_1
message: 文の数 N が 32
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            keras.Input((None,), batch_size=32),
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units),
            layers.Dense(K, activation="softmax"),
        ]
    )
