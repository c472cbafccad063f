"""A penalty on W_x only.

criterion: regularized_model_2
message: W_h に罰がかかっていません
"""


def regularized_model(vocab_size, units, rate, l2):
    rnn = layers.SimpleRNN(
        units,
        dropout=rate,
        recurrent_dropout=rate,
        kernel_regularizer=keras.regularizers.L2(l2),
    )
    return keras.Sequential([layers.Embedding(vocab_size, 32, mask_zero=True), rnn, layers.Dense(1, activation="sigmoid")])
