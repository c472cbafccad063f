"""The layer alone, no model.

criterion: embedding_model_1, embedding_model_2
message: Embedding 層そのもの
"""


def embedding_model(vocab):
    return layers.Embedding(len(vocab), 100, mask_zero=True)
