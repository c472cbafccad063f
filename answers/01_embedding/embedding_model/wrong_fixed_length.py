"""Fixes T to 20.

criterion: embedding_model_1, embedding_model_2
message: 長さ T は決めないで|整数の番号
"""


def embedding_model(vocab):
    inputs = keras.Input((20,))
    return keras.Model(inputs, layers.Embedding(len(vocab), 100, mask_zero=True)(inputs))
