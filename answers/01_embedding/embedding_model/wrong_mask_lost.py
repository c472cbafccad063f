"""Two models in one: the mask of the ids is taken, but not handed on.

criterion: embedding_model_2
message: マスクされません
"""


def embedding_model(vocab):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(len(vocab), 100)(inputs)
    layers.Masking(0.0)(vectors)
    return keras.Model(inputs, vectors)
