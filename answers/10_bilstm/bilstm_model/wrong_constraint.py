"""Recurrent weights that may not grow beyond a norm of 2.

criterion: bilstm_model_2
message: constraint
"""


def bilstm_model(vocab_size):
    lstm = layers.LSTM(200, return_sequences=True, recurrent_constraint="max_norm")
    embedding = layers.Embedding(vocab_size, 100, mask_zero=True)
    return keras.Sequential([embedding, layers.Bidirectional(lstm, merge_mode="sum")])
