"""A Masking layer after Embedding, which replaces its mask.

criterion: embedding_model_2
message: 番号 0 がマスクされません
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(len(vocab), 100, mask_zero=True), layers.Masking()])
