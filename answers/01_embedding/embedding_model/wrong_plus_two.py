"""Counts <pad> and <unk> twice.

criterion: embedding_model_1
message: 2 行多い
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(len(vocab) + 2, 100, mask_zero=True)])
