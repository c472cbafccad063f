"""TensorFlow's tape in float32."""

import tensorflow as tf


def lstm_step_backward(dh, dc, x, h_prev, c_prev, W, R, b):
    given = [tf.constant(np.array(a), dtype="float32") for a in (x, h_prev, c_prev, W, R, b)]
    with tf.GradientTape() as tape:
        tape.watch(given)
        x, h, c, W, R, b = given
        i, f, g, o = tf.split(x @ W + h @ R + b, 4, axis=1)
        c = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(g)
        h = tf.sigmoid(o) * tf.tanh(c)
        goal = tf.reduce_sum(h * tf.constant(np.array(dh), "float32")) + tf.reduce_sum(
            c * tf.constant(np.array(dc), "float32")
        )
    return tape.gradient(goal, given)
