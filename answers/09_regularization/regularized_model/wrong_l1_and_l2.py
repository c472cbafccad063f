"""L1 and L2 with the same coefficient.

criterion: regularized_model_2
message: L1 の罰も
"""


def regularized_model(vocab_size, units, rate, l2):
    penalty = keras.regularizers.L1L2(l1=l2, l2=l2)
    rnn = layers.SimpleRNN(
        units,
        dropout=rate,
        recurrent_dropout=rate,
        kernel_regularizer=penalty,
        recurrent_regularizer=penalty,
    )
    embedding = layers.Embedding(vocab_size, 32, mask_zero=True)
    return keras.Sequential([embedding, rnn, layers.Dense(1, activation="sigmoid")])
