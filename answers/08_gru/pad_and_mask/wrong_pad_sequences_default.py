"""Keras' padding with its defaults: in front, and integers.

criterion: pad_and_mask_1, pad_and_mask_2
message: 値が違います
"""


def pad_and_mask(series):
    x = keras.utils.pad_sequences(series)
    return x, x.any(axis=-1)
