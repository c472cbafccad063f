"""A Dropout layer instead of the arguments.

criterion: regularized_model_1
message: Dropout 層があります
"""


def regularized_model(vocab_size, units, rate, l2):
    rnn = layers.SimpleRNN(
        units,
        kernel_regularizer=keras.regularizers.L2(l2),
        recurrent_regularizer=keras.regularizers.L2(l2),
    )
    return keras.Sequential([layers.Embedding(vocab_size, 32, mask_zero=True), rnn, layers.Dropout(rate), layers.Dense(1, activation="sigmoid")])
