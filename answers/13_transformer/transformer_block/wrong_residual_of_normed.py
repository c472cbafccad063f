"""The residual starts behind the layer norm.

criterion: transformer_block_1
message: 正規化する前の x
"""


def transformer_block(x, weights, attention):
    def norm(a, gamma, beta):
        mean, var = a.mean(axis=-1, keepdims=True), a.var(axis=-1, keepdims=True)
        return gamma * (a - mean) / np.sqrt(var + 1e-3) + beta

    a = norm(x, weights["gamma1"], weights["beta1"])
    u = a + attention(a)
    f = norm(u, weights["gamma2"], weights["beta2"])
    f = np.maximum(f @ weights["W1"] + weights["b1"], 0) @ weights["W2"] + weights["b2"]
    return u + f
