"""A Lambda layer takes the mean over time.

criterion: regularized_model_1
message: 平均を使って
"""


def regularized_model(vocab_size, units, rate, l2):
    penalty = keras.regularizers.L2(l2)
    ids = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 32, mask_zero=True)(ids)
    x = layers.SimpleRNN(
        units,
        return_sequences=True,
        dropout=rate,
        recurrent_dropout=rate,
        kernel_regularizer=penalty,
        recurrent_regularizer=penalty,
    )(x)
    x = layers.Lambda(lambda h: ops.mean(h, axis=1))(x)
    return keras.Model(ids, layers.Dense(1, activation="sigmoid")(x))
