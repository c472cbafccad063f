r"""Divides the scores by the root of 2H.

criterion: cross_attention_model_2
message: √\(2H\)
"""


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")
    x2 = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocab_size, 100)
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))
    a = layers.Softmax()(layers.Dot(axes=2)([bilstm2, bilstm1]) / (2 * H) ** 0.5)
    c = layers.Dot(axes=(2, 1))([a, bilstm1])
    h = layers.Dense(2 * H, activation="tanh")(layers.concatenate([c, bilstm2]))
    return keras.Model([x1, x2], h)
