"""Throws away the zeros that were there.

criterion: pad_1
message: 番号 0 が消えて
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences):
        ids = [k for k in ids if k]
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        start = maxlen - len(ids) if padding == "pre" else 0
        row[start : start + len(ids)] = ids
    return table
