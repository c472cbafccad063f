"""Functional API instead of Sequential."""


def embedding_model(vocab):
    inputs = keras.Input((None,))
    vectors = layers.Embedding(
        len(vocab), 100, mask_zero=True, embeddings_initializer="glorot_normal"
    )(inputs)
    return keras.Model(inputs=inputs, outputs=vectors)
