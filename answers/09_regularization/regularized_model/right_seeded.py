"""The same first weights every time, by a seed; still new layers."""


def regularized_model(vocab_size, units, rate, l2):
    keras.utils.set_random_seed(3)
    penalty = keras.regularizers.L2(l2)
    rnn = layers.SimpleRNN(
        units,
        dropout=rate,
        recurrent_dropout=rate,
        kernel_regularizer=penalty,
        recurrent_regularizer=penalty,
    )
    embedding = layers.Embedding(vocab_size, 32, mask_zero=True)
    return keras.Sequential([embedding, rnn, layers.Dense(1, activation="sigmoid")])
