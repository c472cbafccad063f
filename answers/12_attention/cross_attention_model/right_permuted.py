"""Scores with the keys in the rows, softmax over axis 1, then turned."""


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")
    x2 = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocab_size, 100)
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))
    scores = layers.Dot(axes=-1)([bilstm1, bilstm2])
    a = layers.Permute((2, 1))(layers.Softmax(axis=1)(scores))
    c = layers.Dot(axes=(2, 1))([a, bilstm1])
    c_bilstm2 = layers.Concatenate(axis=-1)([c, bilstm2])
    h = layers.Dense(2 * H, activation=keras.activations.tanh)(c_bilstm2)
    return keras.Model([x1, x2], h)
