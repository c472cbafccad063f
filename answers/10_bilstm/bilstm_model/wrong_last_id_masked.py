"""Masks the highest id as well.

criterion: bilstm_model_2
message: 値が違います
"""


def bilstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    e = layers.Embedding(vocab_size, 100)(ids)
    mask = ops.logical_and(ids > 0, ids < vocab_size - 1)
    out = layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum")(e, mask=mask)
    return keras.Model(ids, out)
