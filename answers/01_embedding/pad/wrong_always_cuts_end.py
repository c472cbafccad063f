"""Always keeps the front.

criterion: pad_2
message: 切る側が逆
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences, strict=True):
        ids = ids[:maxlen]
        start = maxlen - len(ids) if padding == "pre" else 0
        row[start : start + len(ids)] = ids
    return table
