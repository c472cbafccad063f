"""The same model for every call.

criterion: cross_attention_model_2
message: 共有
"""


MODELS = {}


def cross_attention_model(vocab_size, H=100):
    if (vocab_size, H) in MODELS:
        return MODELS[vocab_size, H]
    x1 = keras.Input((None,), dtype="int32")
    x2 = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocab_size, 100)
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))
    a = layers.Softmax()(layers.Dot(axes=2)([bilstm2, bilstm1]))
    c = layers.Dot(axes=(2, 1))([a, bilstm1])
    h = layers.Dense(2 * H, activation="tanh")(layers.concatenate([c, bilstm2]))
    MODELS[vocab_size, H] = keras.Model([x1, x2], h)
    return MODELS[vocab_size, H]
