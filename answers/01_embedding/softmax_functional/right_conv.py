"""Convolutions of width 1 would have other weights; EinsumDense has the same."""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int64", name="ids")
    vectors = layers.Embedding(vocab_size, 16, embeddings_initializer="normal")(inputs)
    hidden = layers.EinsumDense("ntd,dh->nth", (None, 32), bias_axes="h", activation="tanh")(
        vectors
    )
    scores = layers.EinsumDense("nth,hk->ntk", (None, K), bias_axes="k")(hidden)
    return keras.Model(inputs, [vectors, keras.activations.softmax(scores)])
