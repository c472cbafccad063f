"""A table of small integers.

criterion: pad_1
message: 小さな型
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="uint8")
    for row, ids in zip(table, sequences):
        ids = np.array(ids[-maxlen:] if truncating == "pre" else ids[:maxlen], dtype="int64")
        start = maxlen - len(ids) if padding == "pre" else 0
        row[start : start + len(ids)] = ids.astype("uint8")
    return table
