r"""The second residual starts behind the layer norm.

criterion: transformer_block_1
message: LN2\(u\) か
"""


def transformer_block(x, weights, attention):
    def norm(a, gamma, beta):
        mean, var = a.mean(axis=-1, keepdims=True), a.var(axis=-1, keepdims=True)
        return gamma * (a - mean) / np.sqrt(var + 1e-3) + beta

    u = x + attention(norm(x, weights["gamma1"], weights["beta1"]))
    f = norm(u, weights["gamma2"], weights["beta2"])
    g = f
    f = np.maximum(f @ weights["W1"] + weights["b1"], 0) @ weights["W2"] + weights["b2"]
    return g + f
