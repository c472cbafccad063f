"""1 - rate: the share that is kept.

criterion: regularized_model_1
message: 消す割合です
"""


def regularized_model(vocab_size, units, rate, l2):
    rnn = layers.SimpleRNN(
        units,
        dropout=1 - rate,
        recurrent_dropout=1 - rate,
        kernel_regularizer=keras.regularizers.L2(l2),
        recurrent_regularizer=keras.regularizers.L2(l2),
    )
    return keras.Sequential([layers.Embedding(vocab_size, 32, mask_zero=True), rnn, layers.Dense(1, activation="sigmoid")])
