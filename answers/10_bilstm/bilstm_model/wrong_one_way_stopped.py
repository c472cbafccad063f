"""The backward LSTM gives no gradient to the embedding.

criterion: bilstm_model_2
message: 勾配と違います
"""


def bilstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocab_size, 100, mask_zero=True)
    x, mask = embedding(ids), embedding.compute_mask(ids)
    ahead = layers.LSTM(200, return_sequences=True)(x, mask=mask)
    back = layers.LSTM(200, return_sequences=True, go_backwards=True)(ops.stop_gradient(x), mask=mask)
    return keras.Model(ids, ahead + ops.flip(back, axis=1))
