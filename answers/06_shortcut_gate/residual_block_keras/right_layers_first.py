"""All layers made before they are joined."""


def residual_block_keras(D, H, depth):
    wide = [layers.Dense(H, activation="tanh", name=f"wide_{k}") for k in range(depth)]
    back = [layers.Dense(D, name=f"back_{k}") for k in range(depth)]
    inputs = keras.Input((D,))
    outputs = inputs
    for first, second in zip(wide, back, strict=True):
        outputs = layers.Add()([second(first(outputs)), outputs])
    return keras.Model(inputs, outputs)
