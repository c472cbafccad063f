"""The model of each setting is kept.

criterion: regularized_model_1
message: 同じ層を共有
"""


def regularized_model(vocab_size, units, rate, l2, kept={}):
    key = (vocab_size, units, rate, l2)
    if key not in kept:
        penalty = keras.regularizers.L2(l2)
        rnn = layers.SimpleRNN(
            units,
            dropout=rate,
            recurrent_dropout=rate,
            kernel_regularizer=penalty,
            recurrent_regularizer=penalty,
        )
        embedding = layers.Embedding(vocab_size, 32, mask_zero=True)
        kept[key] = keras.Sequential([embedding, rnn, layers.Dense(1, activation="sigmoid")])
    return kept[key]
