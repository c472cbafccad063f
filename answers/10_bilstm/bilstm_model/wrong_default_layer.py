"""The Bidirectional is a default argument: one for all models.

criterion: bilstm_model_2
message: 同じ層を共有
"""


def bilstm_model(
    vocab_size, both=layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum")
):
    return keras.Sequential([layers.Embedding(vocab_size, 100, mask_zero=True), both])
