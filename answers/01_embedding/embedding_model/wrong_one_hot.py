"""One-hot vectors.

criterion: embedding_model_1
message: 形は|重み
"""


def embedding_model(vocab):
    inputs = keras.Input((None,), dtype="int32")
    return keras.Model(inputs, ops.one_hot(inputs, len(vocab)))
