"""1 for True."""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(len(vocab), 100, mask_zero=1)])
