"""mask_zero=True, as in section 3: the number 0 is an ordinary one here.

criterion: rnn_with_dropout_1
message: mask_zero
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100, mask_zero=True)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    return keras.Model(inputs, layers.Dropout(0.3)(x))
