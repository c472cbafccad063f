"""One Bidirectional for all models.

criterion: bilstm_model_2
message: 同じ層を共有しています
"""
lstm = layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum")


def bilstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    return keras.Model(ids, lstm(layers.Embedding(vocab_size, 100, mask_zero=True)(ids)))
