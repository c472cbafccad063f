"""Adds a word to the vocabulary it was given.

criterion: embedding_model_1, embedding_model_2
message: 書き換わりました
"""


def embedding_model(vocab):
    vocab["<mask>"] = len(vocab)
    return keras.Sequential([layers.Embedding(len(vocab) - 1, 100, mask_zero=True)])
