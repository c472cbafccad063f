"""A penalty on the weights, which is not asked for.

criterion: rnn_with_dropout_1
message: 罰（regularizer）
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True, kernel_regularizer="l2")(x)
    return keras.Model(inputs, layers.Dropout(0.3)(x))
