"""Keras' own padding."""


def pad_and_mask(series):
    x = keras.utils.pad_sequences(series, padding="post", dtype="float64")
    ones = [np.ones(len(one)) for one in series]
    return x, keras.utils.pad_sequences(ones, padding="post") == 1
