"""TensorFlow's GradientTape."""


def first_layer_gradient(x, Ws, dh, shortcut):
    import tensorflow as tf

    weights = [tf.Variable(W, dtype="float64") for W in Ws]
    with tf.GradientTape() as tape:
        h = tf.constant(np.asarray(x, dtype="float64"))
        for W in weights:
            f = tf.tanh(h @ W)
            h = f + h if shortcut else f
    gradient = tape.gradient(h, weights[0], output_gradients=tf.constant(np.asarray(dh, "float64")))
    return float(tf.norm(gradient))
