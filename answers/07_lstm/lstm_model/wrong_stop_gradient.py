"""No gradient reaches the table.

criterion: lstm_model_2
message: 勾配が途中で止まっている
"""


def lstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 100)(ids)
    return keras.Model(ids, layers.LSTM(200)(ops.stop_gradient(vectors)))
