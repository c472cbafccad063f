"""Named layers; a legacy name of the regularizer."""


def regularized_model(vocab_size, units, rate, l2):
    penalty = keras.regularizers.l2(l2)
    ids = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 32, mask_zero=True)(ids)
    x = layers.SimpleRNN(
        units=units,
        name="reader",
        dropout=rate,
        recurrent_dropout=rate,
        kernel_regularizer=penalty,
        recurrent_regularizer=penalty,
    )(x)
    return keras.Model(ids, layers.Dense(1, activation="sigmoid")(x))
