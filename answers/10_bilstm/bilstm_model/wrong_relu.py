"""relu where LSTM has tanh.

criterion: bilstm_model_2
message: relu
"""


def bilstm_model(vocab_size):
    return keras.Sequential(
        [
            layers.Embedding(vocab_size, 100, mask_zero=True),
            layers.Bidirectional(
                layers.LSTM(200, return_sequences=True, activation="relu"), merge_mode="sum"
            ),
        ]
    )
