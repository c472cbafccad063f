"""A penalty on the bias as well.

criterion: regularized_model_2
message: バイアスにも罰
"""


def regularized_model(vocab_size, units, rate, l2):
    rnn = layers.SimpleRNN(
        units,
        dropout=rate,
        recurrent_dropout=rate,
        kernel_regularizer=keras.regularizers.L2(l2),
        recurrent_regularizer=keras.regularizers.L2(l2),
        bias_regularizer=keras.regularizers.L2(l2),
    )
    return keras.Sequential([layers.Embedding(vocab_size, 32, mask_zero=True), rnn, layers.Dense(1, activation="sigmoid")])
