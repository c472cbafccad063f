"""A table that is made with NumPy."""


def embedding_model(vocab):
    rng = np.random.default_rng(0)
    model = keras.Sequential(
        [keras.Input((None,), dtype="int32"), layers.Embedding(len(vocab), 100, mask_zero=True)]
    )
    model.set_weights([rng.normal(scale=0.05, size=(len(vocab), 100))])
    return model
