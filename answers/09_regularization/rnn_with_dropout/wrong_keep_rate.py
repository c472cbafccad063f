"""Takes the rate for the share that is kept.

criterion: rnn_with_dropout_2
message: 残す割合ではなく
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    x = layers.Dropout(0.7)(x)
    return keras.Model(inputs, x)
