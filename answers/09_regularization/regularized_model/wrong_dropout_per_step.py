"""Dropout of the vectors anew at each step, by a layer of one's own.

criterion: regularized_model_1
message: 時刻ごとに変わって|rate と違うか|MyDropout 層があります
"""


class MyDropout(layers.Layer):
    def __init__(self, rate):
        super().__init__()
        self.rate = rate
        self.supports_masking = True
        self.seeds = keras.random.SeedGenerator(5)

    def call(self, x, training=False):
        return keras.random.dropout(x, self.rate, seed=self.seeds) if training else x


def regularized_model(vocab_size, units, rate, l2):
    penalty = keras.regularizers.L2(l2)
    ids = keras.Input((None,), dtype="int32")
    x = MyDropout(rate)(layers.Embedding(vocab_size, 32, mask_zero=True)(ids))
    x = layers.SimpleRNN(
        units, recurrent_dropout=rate, kernel_regularizer=penalty, recurrent_regularizer=penalty
    )(x)
    return keras.Model(ids, layers.Dense(1, activation="sigmoid")(x))
