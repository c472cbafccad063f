"""One vector at a time; attention of all at once."""


def transformer_block(x, weights, attention):
    def ln(v, k):
        return (v - v.mean()) / (v.var() + 0.001) ** 0.5 * weights[f"gamma{k}"] + weights[f"beta{k}"]
    normed = np.array([[ln(v, 1) for v in row] for row in x])
    mixed = np.asarray(attention(normed))
    out = np.zeros(np.shape(x))
    for i in np.ndindex(*np.shape(x)[:2]):
        u = x[i] + mixed[i]
        a = weights["W1"].T @ ln(u, 2) + weights["b1"]
        out[i] = u + weights["W2"].T @ (a * (a > 0)) + weights["b2"]
    return out
