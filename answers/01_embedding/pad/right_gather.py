"""One index for all, with np.where."""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    flat = np.array([0, *(k for ids in sequences for k in ids)], dtype="int64")
    lengths = np.array([len(ids) for ids in sequences], dtype=int)
    starts = 1 + np.concatenate([[0], np.cumsum(lengths)[:-1]]).astype(int)
    kept = np.minimum(lengths, maxlen)
    first = starts + (lengths - kept if truncating == "pre" else 0)
    places = np.arange(maxlen) - ((maxlen - kept)[:, None] if padding == "pre" else 0)
    real = (places >= 0) & (places < kept[:, None])
    return flat[np.where(real, first[:, None] + places, 0)]
