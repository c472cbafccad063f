"""What is no character becomes p ** 0 = 1."""


def perplexity(probs, mask):
    logs = np.log(probs ** mask.astype(float))
    return np.exp(-np.einsum("nt->", logs) / np.count_nonzero(mask))
