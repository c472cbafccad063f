"""Sets the vector of <pad> to zero instead of masking.

criterion: embedding_model_1
message: そのまま出して
"""


def embedding_model(vocab):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(len(vocab), 100, mask_zero=True)(inputs)
    real = ops.expand_dims(ops.cast(ops.not_equal(inputs, 0), "float32"), -1)
    return keras.Model(inputs, vectors * real)
