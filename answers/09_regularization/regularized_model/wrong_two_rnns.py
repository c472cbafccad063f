"""Two SimpleRNN layers.

criterion: regularized_model_1
message: 1 つずつ
"""


def regularized_model(vocab_size, units, rate, l2):
    penalty = keras.regularizers.L2(l2)
    rnn = layers.SimpleRNN(
        units, dropout=rate, recurrent_dropout=rate, kernel_regularizer=penalty, recurrent_regularizer=penalty
    )
    return keras.Sequential([layers.Embedding(vocab_size, 32, mask_zero=True), layers.SimpleRNN(units, return_sequences=True), rnn, layers.Dense(1, activation="sigmoid")])
