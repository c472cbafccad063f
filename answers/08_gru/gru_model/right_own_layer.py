"""A layer of one's own that hands the mask on."""


class Reader(layers.Layer):
    def __init__(self, units, **other):
        super().__init__(**other)
        self.gru = layers.GRU(units)

    def call(self, x, seen):
        return self.gru(x, mask=seen)


def gru_model(D, units, K):
    x, seen = keras.Input((None, D)), keras.Input((None,), dtype="bool")
    h = Reader(units)(x, seen)
    return keras.Model([x, seen], layers.Dense(K, "softmax")(h))
