"""The padding option decides where to cut, too.

criterion: pad_2
message: 2 つは別の引数
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences, strict=True):
        ids = ids[-maxlen:] if padding == "pre" else ids[:maxlen]
        start = maxlen - len(ids) if padding == "pre" else 0
        row[start : start + len(ids)] = ids
    return table
