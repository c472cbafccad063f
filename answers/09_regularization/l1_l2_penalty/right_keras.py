"""Keras' own regularizer for the value; where for the sign."""


def l1_l2_penalty(weights, l1, l2):
    regularizer = keras.regularizers.L1L2(l1, l2)
    penalty = sum(float(regularizer(w)) for w in weights)
    return [penalty, [np.where(w > 0, l1, np.where(w < 0, -l1, 0)) + l2 * (w + w) for w in weights]]
