"""Forgets the mask.

criterion: embedding_model_2
message: mask_zero=True
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(len(vocab), 100)])
