"""A model for each block, in a Sequential."""


def residual_block_keras(D, H, depth):
    def block():
        x = keras.Input((D,))
        return keras.Model(x, layers.add([x, layers.Dense(D)(layers.Dense(H, "tanh")(x))]))

    return keras.Sequential([keras.Input((D,)), *(block() for _ in range(depth))])
