"""Keras' own SGD and clipnorm on one variable."""


def train_on_cliff(start, learning_rate, steps, clip=None):
    theta = keras.Variable(np.array(start, dtype="float64"), dtype="float64")
    optimizer = keras.optimizers.SGD(learning_rate=learning_rate, clipnorm=clip)
    path = [ops.convert_to_numpy(theta.value).copy()]
    for _ in range(steps):
        gradient = cliff_grad(ops.convert_to_numpy(theta.value))
        optimizer.apply([ops.convert_to_tensor(gradient, dtype="float64")], [theta])
        path.append(ops.convert_to_numpy(theta.value).copy())
    return np.array(path)
