"""keras.ops instead of layers."""


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")
    x2 = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocab_size, 100)
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))
    a = ops.softmax(ops.matmul(bilstm2, ops.transpose(bilstm1, (0, 2, 1))), axis=-1)
    c = ops.matmul(a, bilstm1)
    c_bilstm2 = ops.concatenate([c, bilstm2], axis=-1)
    h = ops.tanh(layers.Dense(2 * H)(c_bilstm2))
    return keras.Model([x1, x2], h)
