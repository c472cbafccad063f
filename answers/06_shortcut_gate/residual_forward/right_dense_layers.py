"""Two Dense layers of Keras, given the weights."""


def residual_forward(x, W1, b1, W2, b2):
    x = np.asarray(x, dtype="float32")
    wide, back = layers.Dense(W1.shape[1], activation="tanh"), layers.Dense(W2.shape[1])
    wide.build(x.shape)
    back.build((len(x), W2.shape[0]))
    wide.set_weights([W1, b1])
    back.set_weights([W2, b2])
    return ops.convert_to_numpy(back(wide(x))) + x
