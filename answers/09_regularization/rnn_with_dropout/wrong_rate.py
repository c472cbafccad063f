"""Another rate, close to the right one.

criterion: rnn_with_dropout_2
message: 0.3 ではなく 0.36
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    return keras.Model(inputs, layers.Dropout(0.36)(x))
