"""Pads on the wrong side.

criterion: pad_1
message: 詰める側が逆
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences, strict=True):
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        start = maxlen - len(ids) if padding == "post" else 0
        row[start : start + len(ids)] = ids
    return table
