"""Other initial weights.

criterion: rnn_model_2
message: initializer は既定
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, recurrent_initializer="glorot_uniform"),
            layers.Dense(K, activation="softmax"),
        ]
    )
