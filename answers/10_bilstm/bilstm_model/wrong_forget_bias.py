"""Forget gates that start half closed.

criterion: bilstm_model_2
message: unit_forget_bias
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(
                layers.LSTM(200, return_sequences=True, unit_forget_bias=False), merge_mode="sum"
            ),
        ]
    )
