"""An own layer for the block, in a Functional model."""


class ResidualBlock(layers.Layer):
    def __init__(self, D, H, **named):
        super().__init__(**named)
        self.D, self.H = D, H
        self.wide = layers.Dense(H, activation="tanh")
        self.back = layers.Dense(D)

    def call(self, x):
        return ops.add(self.back(self.wide(x)), x)

    def get_config(self):
        return {**super().get_config(), "D": self.D, "H": self.H}


def residual_block_keras(D, H, depth):
    h = inputs = keras.Input((D,))
    for _ in range(depth):
        h = ResidualBlock(D, H)(h)
    return keras.Model(inputs, h)
