"""Leaves out <pad> and <unk>.

criterion: embedding_model_1
message: 2 行足りません
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(len(vocab) - 2, 100, mask_zero=True)])
