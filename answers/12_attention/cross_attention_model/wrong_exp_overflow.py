"""softmax by hand without taking off the maximum.

criterion: cross_attention_model_2
message: 最大値を引きます
"""


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")  # (N, T1)
    x2 = keras.Input((None,), dtype="int32")  # (N, T2)
    embedding = layers.Embedding(vocab_size, 100)  # 2 つの文で共有する
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))  # (N, T1, 2H)
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))  # (N, T2, 2H)
    powers = ops.exp(ops.matmul(bilstm2, ops.transpose(bilstm1, (0, 2, 1))))
    a = powers / ops.sum(powers, axis=-1, keepdims=True)
    c = ops.matmul(a, bilstm1)
    h = layers.Dense(2 * H, activation="tanh")(layers.concatenate([c, bilstm2]))
    return keras.Model([x1, x2], h)
