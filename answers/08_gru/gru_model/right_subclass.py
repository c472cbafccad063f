"""A Model subclass."""


class Speakers(keras.Model):
    def __init__(self, units, K):
        super().__init__()
        self.gru = layers.GRU(units)
        self.head = layers.Dense(K, activation="softmax")

    def call(self, inputs):
        x, mask = inputs
        return self.head(self.gru(x, mask=mask))


def gru_model(D, units, K):
    return Speakers(units, K)
