"""Another activation.

criterion: rnn_model_2
message: activation は既定のまま
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, activation="relu"),
            layers.Dense(K, activation="softmax"),
        ]
    )
