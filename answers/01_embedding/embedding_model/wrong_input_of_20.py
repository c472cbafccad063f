"""Fixes the length with keras.Input; a Sequential model takes other lengths all the same.

criterion: embedding_model_1
message: 長さが 20 に決まって
"""


def embedding_model(vocab):
    model = keras.Sequential()
    model.add(keras.Input((20,), dtype="int32"))
    model.add(layers.Embedding(len(vocab), 100, mask_zero=True))
    return model
