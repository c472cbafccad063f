"""Takes number 0 for padding and keeps it out of the softmax.

criterion: cross_attention_model_2
message: 番号 0
"""


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")  # (N, T1)
    x2 = keras.Input((None,), dtype="int32")  # (N, T2)
    embedding = layers.Embedding(vocab_size, 100)  # 2 つの文で共有する
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))  # (N, T1, 2H)
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))  # (N, T2, 2H)
    real = ops.expand_dims(ops.not_equal(x1, 0), 1)
    scores = ops.where(real, layers.Dot(axes=2)([bilstm2, bilstm1]), -1e9)
    c = layers.Dot(axes=(2, 1))([layers.Softmax()(scores), bilstm1])
    h = layers.Dense(2 * H, activation="tanh")(layers.concatenate([c, bilstm2]))
    return keras.Model([x1, x2], h)
