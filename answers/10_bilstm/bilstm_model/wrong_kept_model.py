"""The model of each size is kept.

criterion: bilstm_model_2
message: 同じ層を共有
"""


def bilstm_model(vocab_size, kept={}):
    if vocab_size not in kept:
        table = layers.Embedding(vocab_size, 100, mask_zero=True)
        lstm = layers.LSTM(200, return_sequences=True)
        kept[vocab_size] = keras.Sequential([table, layers.Bidirectional(lstm, merge_mode="sum")])
    return kept[vocab_size]
