"""The largest number instead of how many there are.

criterion: embedding_model_1
message: 1 行足りません
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(max(vocab.values()), 100, mask_zero=True)])
