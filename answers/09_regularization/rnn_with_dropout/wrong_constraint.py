"""Weights that may not grow beyond a norm of 3.

criterion: rnn_with_dropout_2
message: constraint
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True, kernel_constraint=keras.constraints.MaxNorm(3))(x)
    return keras.Model(inputs, layers.Dropout(0.3)(x))
