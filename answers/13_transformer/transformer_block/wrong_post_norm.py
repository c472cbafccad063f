"""Normalized after each sum (Post-LN).

criterion: transformer_block_1
message: Post-LN です
"""


def transformer_block(x, weights, attention):
    def norm(a, gamma, beta):
        mean, var = a.mean(axis=-1, keepdims=True), a.var(axis=-1, keepdims=True)
        return gamma * (a - mean) / np.sqrt(var + 1e-3) + beta

    u = norm(x + attention(x), weights["gamma1"], weights["beta1"])
    f = np.maximum(u @ weights["W1"] + weights["b1"], 0) @ weights["W2"] + weights["b2"]
    return norm(u + f, weights["gamma2"], weights["beta2"])
