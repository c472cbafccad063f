"""activity_regularizer, which Keras 3.15.1's SimpleRNN drops.

criterion: regularized_model_2
message: activity_regularizer
"""


def regularized_model(vocab_size, units, rate, l2):
    rnn = layers.SimpleRNN(
        units,
        dropout=rate,
        recurrent_dropout=rate,
        activity_regularizer=keras.regularizers.L2(l2),
    )
    return keras.Sequential([layers.Embedding(vocab_size, 32, mask_zero=True), rnn, layers.Dense(1, activation="sigmoid")])
