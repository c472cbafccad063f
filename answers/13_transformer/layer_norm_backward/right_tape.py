"""TensorFlow's gradient."""


def layer_norm_backward(dy, x, gamma, eps=1e-3):
    import tensorflow as tf
    X, G, B = tf.Variable(np.asarray(x, float)), tf.Variable(np.asarray(gamma, float)), tf.Variable(np.zeros(len(gamma)))
    with tf.GradientTape() as tape:
        m, v = tf.nn.moments(X, [-1], keepdims=True)
        L = tf.reduce_sum(np.asarray(dy, float) * (G * (X - m) * tf.math.rsqrt(v + eps) + B))
    return tuple(g.numpy() for g in tape.gradient(L, [X, G, B]))
