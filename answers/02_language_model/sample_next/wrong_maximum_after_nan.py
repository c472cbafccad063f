"""Takes the maximum off only where nan turned up: 709.5 gives none, its sum is infinite.

criterion: sample_next_3
message: 和があふれる
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    with np.errstate(all="ignore"):
        p = np.exp(scaled) / np.exp(scaled).sum()
        if np.isnan(p).any():
            p = np.exp(scaled - scaled.max())
            p = p / p.sum()
    return int(np.argmax(np.cumsum(p) > u))
