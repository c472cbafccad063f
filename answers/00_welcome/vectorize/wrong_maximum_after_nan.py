"""Takes the maximum off only where nan turned up: 709.5 gives none, its sum is infinite.

criterion: vectorize_2
message: 行の和があふれる
"""


def vectorize(scores):
    with np.errstate(all="ignore"):
        shares = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
        if np.isnan(shares).any():
            lowered = np.exp(scores - scores.max(axis=1, keepdims=True))
            shares = lowered / lowered.sum(axis=1, keepdims=True)
    return shares
