"""The name "l2", whose coefficient is 0.01.

criterion: regularized_model_2
message: 既定の 0.01
"""


def regularized_model(vocab_size, units, rate, l2):
    rnn = layers.SimpleRNN(
        units,
        dropout=rate,
        recurrent_dropout=rate,
        kernel_regularizer="l2",
        recurrent_regularizer="l2",
    )
    return keras.Sequential([layers.Embedding(vocab_size, 32, mask_zero=True), rnn, layers.Dense(1, activation="sigmoid")])
