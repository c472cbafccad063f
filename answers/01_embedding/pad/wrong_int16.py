"""16 bits are not enough for a large vocabulary.

criterion: pad_1
message: 小さな型
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int16")
    for row, ids in zip(table, sequences):
        ids = np.array(ids[-maxlen:] if truncating == "pre" else ids[:maxlen], dtype="int64")
        start = maxlen - len(ids) if padding == "pre" else 0
        row[start : start + len(ids)] = ids.astype("int16")
    return table
