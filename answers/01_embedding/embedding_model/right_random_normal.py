"""Another initializer: random, different for each word."""


def embedding_model(vocab):
    table = layers.Embedding(len(vocab), 100, mask_zero=True, embeddings_initializer="random_normal")
    return keras.Sequential([table])
