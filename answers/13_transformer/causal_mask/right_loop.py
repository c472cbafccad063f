"""Row by row, over what may be seen."""


def causal_weights(scores):
    weights = np.zeros(scores.shape)
    for place in np.ndindex(scores.shape[:-1]):
        t = place[-1]
        past = scores[place][: t + 1]
        powers = np.exp(past - past.max())
        weights[place][: t + 1] = powers / powers.sum()
    return weights
