"""One Embedding for all models of a size.

criterion: softmax_functional_1
message: 同じ層が使われています
"""


SHARED = {}
def softmax_functional(vocab_size, K):
    inputs = keras.Input((None,), dtype="int32")
    table = SHARED.setdefault(vocab_size, layers.Embedding(vocab_size, 16))
    vectors = table(inputs)
    h = layers.Dense(32, activation="tanh")(vectors)
    return keras.Model(inputs, [vectors, layers.Dense(K, activation="softmax")(h)])
