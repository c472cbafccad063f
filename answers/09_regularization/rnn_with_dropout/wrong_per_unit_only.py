"""One mask for all sequences.

criterion: rnn_with_dropout_2
message: どの系列でも同じ要素
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    return keras.Model(inputs, layers.Dropout(0.3, noise_shape=(1, None, None))(x))
