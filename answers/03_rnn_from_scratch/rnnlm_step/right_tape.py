"""Lets TensorFlow differentiate the loss."""

import tensorflow as tf


def rnnlm_step(params, x, y, h0):
    v = {k: tf.constant(a, tf.float64) for k, a in params.items()}
    with tf.GradientTape() as tape:
        for t in v.values():
            tape.watch(t)
        e = tf.gather(v["E"], x)
        h = tf.constant(h0, tf.float64)
        out = []
        for t in range(x.shape[1]):
            h = tf.tanh(e[:, t] @ v["Wx"] + h @ v["Wh"] + v["b"])
            out.append(h)
        s = tf.stack(out, 1) @ v["Wy"] + v["by"]
        loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(y, s))
    g = tape.gradient(loss, v)
    return loss.numpy(), {k: tf.convert_to_tensor(a).numpy() for k, a in g.items()}, h.numpy()
