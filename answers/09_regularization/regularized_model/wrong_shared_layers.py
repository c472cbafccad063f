"""The same Dense for all models.

criterion: regularized_model_1
message: 同じ層を共有しています
"""
made = {}


def regularized_model(vocab_size, units, rate, l2):
    dense = made.setdefault(units, layers.Dense(1, activation="sigmoid"))
    ids = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 32, mask_zero=True)(ids)
    x = layers.SimpleRNN(
        units,
        dropout=rate,
        recurrent_dropout=rate,
        kernel_regularizer=keras.regularizers.L2(l2),
        recurrent_regularizer=keras.regularizers.L2(l2),
    )(x)
    return keras.Model(ids, dense(x))
