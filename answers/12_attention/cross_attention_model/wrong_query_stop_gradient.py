"""No gradient back to bilstm2.

criterion: cross_attention_model_2
message: stop_gradient
"""


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")  # (N, T1)
    x2 = keras.Input((None,), dtype="int32")  # (N, T2)
    embedding = layers.Embedding(vocab_size, 100)  # 2 つの文で共有する
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))  # (N, T1, 2H)
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))  # (N, T2, 2H)
    bilstm2 = ops.stop_gradient(bilstm2)
    a = layers.Softmax()(layers.Dot(axes=2)([bilstm2, bilstm1]))
    c = layers.Dot(axes=(2, 1))([a, bilstm1])
    c_bilstm2 = layers.concatenate([c, bilstm2])
    h = layers.Dense(2 * H, activation="tanh")(c_bilstm2)
    return keras.Model([x1, x2], h)
