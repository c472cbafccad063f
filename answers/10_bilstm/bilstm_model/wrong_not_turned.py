"""The second LSTM's output stays in the order it was read.

criterion: bilstm_model_2
message: 元の順
"""


def bilstm_model(vocab_size):
    ids = keras.Input((None,), dtype="int32")
    x = layers.Embedding(vocab_size, 100, mask_zero=True)(ids)
    ahead = layers.LSTM(200, return_sequences=True)(x)
    back = layers.LSTM(200, return_sequences=True, go_backwards=True)(x)
    return keras.Model(ids, layers.add([ahead, back]))
