"""gamma1 and beta1 for both norms.

criterion: transformer_block_2
message: gamma1 と beta1 を使って
"""


def transformer_block(x, weights, attention):
    def norm(a, gamma, beta):
        mean, var = a.mean(axis=-1, keepdims=True), a.var(axis=-1, keepdims=True)
        return gamma * (a - mean) / np.sqrt(var + 1e-3) + beta

    u = x + attention(norm(x, weights["gamma1"], weights["beta1"]))
    f = norm(u, weights["gamma1"], weights["beta1"])
    f = np.maximum(f @ weights["W1"] + weights["b1"], 0) @ weights["W2"] + weights["b2"]
    return u + f
