"""No bias in the layer.

criterion: rnn_model_2
message: use_bias は既定
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, use_bias=False),
            layers.Dense(K, activation="softmax"),
        ]
    )
