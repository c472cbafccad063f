"""softmax out of exp, the mean by a broadcast sum."""


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")
    x2 = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocab_size, 100)
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))
    scores = ops.sum(ops.expand_dims(bilstm2, 2) * ops.expand_dims(bilstm1, 1), axis=-1)
    powers = ops.exp(scores - ops.max(scores, axis=-1, keepdims=True))
    a = powers / ops.sum(powers, axis=-1, keepdims=True)
    c = ops.sum(ops.expand_dims(a, -1) * ops.expand_dims(bilstm1, 1), axis=2)
    both = layers.Concatenate(axis=2)([c, bilstm2])
    h = layers.TimeDistributed(layers.Dense(2 * H, activation="tanh"))(both)
    return keras.Model([x1, x2], h)
