"""A Dense layer on top.

criterion: rnn_with_dropout_1, rnn_with_dropout_2
message: 重みの形|消えた要素がありません
"""


def rnn_with_dropout(vocab_size):
    inputs = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100)(inputs)
    x = layers.SimpleRNN(200, return_sequences=True)(x)
    x = layers.Dropout(0.3)(x)
    return keras.Model(inputs, layers.Dense(200)(x))
