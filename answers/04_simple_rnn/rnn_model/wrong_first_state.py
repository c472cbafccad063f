"""The first h.

criterion: rnn_model_2
message: 最初の h を使って
"""


def rnn_model(vocab_size, units, K):
    inputs = keras.Input((None,))
    every = layers.SimpleRNN(units, return_sequences=True)(
        layers.Embedding(vocab_size, 100, mask_zero=True)(inputs)
    )
    return keras.Model(inputs, layers.Dense(K, activation="softmax")(every[:, 0]))
