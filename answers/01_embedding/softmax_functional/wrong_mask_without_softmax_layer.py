"""mask_zero, with a softmax that does not mind.

criterion: softmax_functional_2
message: マスクがついて
"""


def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    vectors = layers.Embedding(vocab_size, 16, mask_zero=True)(inputs)
    hidden = layers.Dense(32, activation="tanh")(vectors)
    return keras.Model(inputs, [vectors, ops.softmax(layers.Dense(K)(hidden), axis=-1)])
