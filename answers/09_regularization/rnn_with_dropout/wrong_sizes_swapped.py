"""The two sizes swapped: 200 for the vectors, 100 units.

criterion: rnn_with_dropout_1
message: units は 200
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 200)(inputs)
    x = layers.SimpleRNN(100, return_sequences=True)(x)
    return keras.Model(inputs, layers.Dropout(0.3)(x))
