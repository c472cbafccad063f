"""Another eps in the second normalization.

criterion: transformer_block_2
message: 出力の値が違います
"""


def transformer_block(x, weights, attention):
    w = weights
    ln = lambda a, g, b, e: g * (a - a.mean(-1, keepdims=True)) / np.sqrt(a.var(-1, keepdims=True) + e) + b
    u = x + attention(ln(x, w["gamma1"], w["beta1"], 1e-3))
    z = ln(u, w["gamma2"], w["beta2"], 1e-6) @ w["W1"] + w["b1"]
    return u + np.maximum(z, 0) @ w["W2"] + w["b2"]
