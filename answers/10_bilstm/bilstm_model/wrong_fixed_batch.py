"""Takes batches of 32 only.

criterion: bilstm_model_2
message: N が 32 に決まって
"""


def bilstm_model(vocab_size):
    ids = keras.Input(batch_shape=(32, None), dtype="int32"); e = layers.Embedding(vocab_size, 100, mask_zero=True)(ids)
    return keras.Model(ids, layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum")(e))
