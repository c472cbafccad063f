r"""The embedding does not learn, though it counts as trainable.

criterion: rnn_with_dropout_2
message: 形 \(20, 100\)|形 \(4, 100\)
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = ops.stop_gradient(layers.Embedding(vocab_size, 100)(inputs))
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    return keras.Model(inputs, layers.Dropout(0.3)(x))
