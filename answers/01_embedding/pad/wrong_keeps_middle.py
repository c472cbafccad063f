"""Cuts one too late at both ends.

criterion: pad_2
message: 1 つずれた|後ろの maxlen 個
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences):
        if len(ids) > maxlen:
            cut = len(ids) - maxlen
            first = cut - 1 if truncating == "pre" else 1
            ids = ids[first : first + maxlen]
        start = maxlen - len(ids) if padding == "pre" else 0
        row[start : start + len(ids)] = ids
    return table
