"""The feed-forward part gets u as it is.

criterion: transformer_block_2
message: LN2
"""


def transformer_block(x, weights, attention):
    def norm(a, gamma, beta):
        mean, var = a.mean(axis=-1, keepdims=True), a.var(axis=-1, keepdims=True)
        return gamma * (a - mean) / np.sqrt(var + 1e-3) + beta

    u = x + attention(norm(x, weights["gamma1"], weights["beta1"]))
    f = u
    f = np.maximum(f @ weights["W1"] + weights["b1"], 0) @ weights["W2"] + weights["b2"]
    return u + f
