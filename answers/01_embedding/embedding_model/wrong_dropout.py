"""Dropout after the lookup.

criterion: embedding_model_1
message: Dropout
"""


def embedding_model(vocab):
    return keras.Sequential(
        [layers.Embedding(len(vocab), 100, mask_zero=True), layers.Dropout(0.2)]
    )
