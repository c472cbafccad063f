"""The same first weights every time, by a seed; still new layers."""


def bilstm_model(vocab_size):
    keras.utils.set_random_seed(3)
    table = layers.Embedding(vocab_size, 100, mask_zero=True)
    lstm = layers.LSTM(200, return_sequences=True)
    return keras.Sequential([table, layers.Bidirectional(lstm, merge_mode="sum")])
