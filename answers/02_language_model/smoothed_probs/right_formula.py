"""The formula with kV written out; float32."""


def smoothed_probs(counts, k):
    counts = np.asarray(counts, dtype="float32")
    V = counts.shape[1]
    return (counts + k) / (counts.sum(axis=1)[:, None] + k * V)
