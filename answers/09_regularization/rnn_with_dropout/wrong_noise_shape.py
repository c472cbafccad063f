"""One mask for all times of a sequence.

criterion: rnn_with_dropout_2
message: どの時刻でも同じ要素
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    return keras.Model(inputs, layers.Dropout(0.3, noise_shape=(None, 1, 200))(x))
