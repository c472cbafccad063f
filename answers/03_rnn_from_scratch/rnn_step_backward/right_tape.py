"""Lets TensorFlow differentiate the sum."""

import tensorflow as tf


def rnn_step_backward(dh, x, h_prev, h, Wx, Wh):
    v = [tf.constant(a, tf.float64) for a in (x, h_prev, Wx, Wh, np.zeros(h.shape[1]))]
    with tf.GradientTape() as tape:
        for t in v:
            tape.watch(t)
        a = v[0] @ v[2] + v[1] @ v[3] + v[4]
    da = tf.constant(dh * (1 - h * h), tf.float64)
    g = tape.gradient(a, v, output_gradients=da)
    return tuple(t.numpy() for t in g)
