"""Two layers of BiLSTM.

criterion: bilstm_model_2
message: 重みの形
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum"),
            layers.Bidirectional(layers.LSTM(200, return_sequences=True), merge_mode="sum"),
        ]
    )
