"""A fixed number of kinds.

criterion: bilstm_model_2
message: vocab_size と違います
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(5000, 100, mask_zero=True),
            layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum"),
        ]
    )
