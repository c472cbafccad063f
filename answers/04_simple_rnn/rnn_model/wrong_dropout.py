"""A Dropout between.

criterion: rnn_model_2
message: training=True で
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units),
            layers.Dropout(0.5),
            layers.Dense(K, activation="softmax"),
        ]
    )
