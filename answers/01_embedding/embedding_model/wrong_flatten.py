"""Flattens time and vector.

criterion: embedding_model_1
message: のはずですが
"""


def embedding_model(vocab):
    return keras.Sequential([layers.Embedding(len(vocab), 100, mask_zero=True), layers.Flatten()])
