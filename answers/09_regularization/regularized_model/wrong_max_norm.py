"""A limit for the weights instead of a penalty.

criterion: regularized_model_2
message: 罰がかかっていません
"""


def regularized_model(vocab_size, units, rate, l2):
    penalty = keras.regularizers.L2(l2)
    ids = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 32, mask_zero=True)(ids)
    x = layers.SimpleRNN(
        units,
        dropout=rate,
        recurrent_dropout=rate,
        kernel_constraint=keras.constraints.MaxNorm(l2),
        recurrent_constraint=keras.constraints.MaxNorm(l2),
    )(x)
    return keras.Model(ids, layers.Dense(1, activation="sigmoid")(x))
