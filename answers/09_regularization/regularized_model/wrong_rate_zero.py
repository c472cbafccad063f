"""A rate of 0 counts as none, and becomes 0.2.

criterion: regularized_model_1
message: rate = 0 なら
"""


def regularized_model(vocab_size, units, rate, l2):
    rate = rate or 0.2
    penalty = keras.regularizers.L2(l2)
    rnn = layers.SimpleRNN(
        units, dropout=rate, recurrent_dropout=rate, kernel_regularizer=penalty, recurrent_regularizer=penalty
    )
    return keras.Sequential(
        [layers.Embedding(vocab_size, 32, mask_zero=True), rnn, layers.Dense(1, activation="sigmoid")]
    )
