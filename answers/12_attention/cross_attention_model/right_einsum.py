"""einsum and an Activation layer."""


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")
    x2 = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocab_size, 100)
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))
    a = layers.Activation("softmax")(ops.einsum("ntd,nsd->nts", bilstm2, bilstm1))
    c = ops.einsum("nts,nsd->ntd", a, bilstm1)
    h = layers.Dense(2 * H)(layers.concatenate([c, bilstm2]))
    h = layers.Activation("tanh")(h)
    return keras.Model([x1, x2], h)
