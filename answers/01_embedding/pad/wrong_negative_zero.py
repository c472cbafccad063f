"""row[-len(ids):] fails for an empty sequence.

criterion: pad_1
message: 空の系列
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences, strict=True):
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        if padding == "pre":
            row[-len(ids) :] = ids
        else:
            row[: len(ids)] = ids
    return table
