"""np.pad, int64."""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype=int)
    for n, ids in enumerate(sequences):
        ids = np.asarray(ids, dtype="int64")
        cut = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        missing = maxlen - len(cut)
        table[n] = np.pad(cut, (missing, 0) if padding == "pre" else (0, missing))
    return table
