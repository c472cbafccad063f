"""The scores cut to [-5, 5].

criterion: cross_attention_model_2
message: 切りそろえません
"""


def cross_attention_model(vocab_size, H=100):
    x1 = keras.Input((None,), dtype="int32")  # (N, T1)
    x2 = keras.Input((None,), dtype="int32")  # (N, T2)
    embedding = layers.Embedding(vocab_size, 100)  # 2 つの文で共有する
    bilstm1 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x1))  # (N, T1, 2H)
    bilstm2 = layers.Bidirectional(layers.LSTM(H, return_sequences=True))(embedding(x2))  # (N, T2, 2H)
    a = ops.softmax(ops.clip(ops.einsum("ntd,nsd->nts", bilstm2, bilstm1), -5.0, 5.0))
    c = ops.einsum("nts,nsd->ntd", a, bilstm1)
    h = layers.Dense(2 * H, activation="tanh")(layers.concatenate([c, bilstm2]))
    return keras.Model([x1, x2], h)
