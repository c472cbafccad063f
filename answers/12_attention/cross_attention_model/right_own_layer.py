"""A layer of one's own for the attention."""


class Look(layers.Layer):
    def call(self, query, memory):
        scores = ops.einsum("ntd,nsd->nts", query, memory)
        return ops.matmul(ops.softmax(scores, axis=-1), memory)

    def compute_output_shape(self, query_shape, memory_shape):
        return query_shape


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")
    x2 = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocab_size, 100)
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))
    c = Look()(bilstm2, bilstm1)
    h = layers.Dense(2 * H, activation="tanh")(layers.concatenate([c, bilstm2]))
    return keras.Model([x1, x2], h)
