"""The embedding does not learn.

criterion: bilstm_model_2
message: stop_gradient
"""


def bilstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    embedding = layers.Embedding(vocab_size, 100, mask_zero=True)
    lstm = layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum")
    return keras.Model(ids, lstm(ops.stop_gradient(embedding(ids)), mask=embedding.compute_mask(ids)))
