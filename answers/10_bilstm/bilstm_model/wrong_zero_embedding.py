"""The table starts from zeros.

criterion: bilstm_model_2
message: Embedding の表の初期値
"""


def bilstm_model(vocab_size):
    table = layers.Embedding(vocab_size, 100, mask_zero=True, embeddings_initializer="zeros")
    lstm = layers.LSTM(200, return_sequences=True)
    return keras.Sequential([table, layers.Bidirectional(lstm, merge_mode="sum")])
