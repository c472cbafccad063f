"""The number of classes of the example, written down.

criterion: rnn_model_1
message: 引数で受け取る K
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units),
            layers.Dense(2, activation="softmax"),
        ]
    )
