"""Sequential with add and Input."""


def embedding_model(vocab):
    model = keras.Sequential(name="words_to_vectors")
    model.add(keras.Input(shape=(None,), dtype="int32"))
    model.add(layers.Embedding(input_dim=max(vocab.values()) + 1, output_dim=100, mask_zero=True))
    return model
