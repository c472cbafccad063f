"""No gradient reaches the table and the RNN.

criterion: rnn_model_2
message: 勾配が途中で止まっている
"""


def rnn_model(vocab_size, units, K):
    ids = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 100, mask_zero=True)(ids)
    h = ops.stop_gradient(layers.SimpleRNN(units)(vectors))
    return keras.Model(ids, layers.Dense(K, activation="softmax")(h))
