"""A Reshape between, in which the mask is lost.

criterion: rnn_model_2
message: 出力が変わります
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Reshape((-1, 100)),
            layers.SimpleRNN(units),
            layers.Dense(K, activation="softmax"),
        ]
    )
