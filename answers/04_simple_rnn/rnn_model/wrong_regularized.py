"""A penalty on the weights.

criterion: rnn_model_2
message: regularizer は既定
"""


def rnn_model(vocab_size, units, K):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.SimpleRNN(units, kernel_regularizer="l2"),
            layers.Dense(K, activation="softmax"),
        ]
    )
