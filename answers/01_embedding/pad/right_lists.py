"""Lists put together, no array until the end."""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    rows = []
    for ids in sequences:
        ids = list(ids)
        if len(ids) > maxlen:
            ids = ids[len(ids) - maxlen :] if truncating == "pre" else ids[:maxlen]
        zeros = [0] * (maxlen - len(ids))
        rows.append(zeros + ids if padding == "pre" else ids + zeros)
    return np.array(rows)
