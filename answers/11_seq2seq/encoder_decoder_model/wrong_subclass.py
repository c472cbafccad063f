"""A class of its own.

criterion: encoder_decoder_model_2
message: Functional API
"""


def encoder_decoder_model(letters, symbols, D=32, H=128):
    class Seq2Seq(keras.Model):
        def __init__(self):
            super().__init__()
            self.e1 = layers.Embedding(letters, D, mask_zero=True)
            self.e2 = layers.Embedding(symbols, D)
            self.g1 = layers.GRU(H)
            self.g2 = layers.GRU(H, return_sequences=True)
            self.d = layers.Dense(symbols)
        def call(self, inputs):
            words, given = inputs
            return self.d(self.g2(self.e2(given), initial_state=self.g1(self.e1(words))))
    return Seq2Seq()
