"""A Masking layer looks for zero vectors, not for the number 0.

criterion: embedding_model_2
message: マスクされません
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(len(vocab), 100), layers.Masking(0.0)])
