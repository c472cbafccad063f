"""A limit for the weights in addition to the penalty.

criterion: regularized_model_1
message: constraint
"""


def regularized_model(vocab_size, units, rate, l2):
    rnn = layers.SimpleRNN(
        units,
        dropout=rate,
        recurrent_dropout=rate,
        kernel_regularizer=keras.regularizers.L2(l2),
        recurrent_regularizer=keras.regularizers.L2(l2),
        kernel_constraint=keras.constraints.MaxNorm(2),
        recurrent_constraint=keras.constraints.MaxNorm(2),
    )
    embedding = layers.Embedding(vocab_size, 32, mask_zero=True)
    return keras.Sequential([embedding, rnn, layers.Dense(1, activation="sigmoid")])
