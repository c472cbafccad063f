"""The @ operator on Keras tensors."""


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")
    x2 = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocab_size, 100)
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))
    a = ops.softmax(bilstm2 @ ops.swapaxes(bilstm1, 1, 2))
    h = layers.Dense(2 * H, "tanh")(ops.concatenate([a @ bilstm1, bilstm2], axis=2))
    return keras.Model([x1, x2], h)
