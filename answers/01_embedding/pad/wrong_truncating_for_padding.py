"""The truncating option decides where to pad.

criterion: pad_1
message: 後ろに 0|2 つは別の引数|前に詰めています
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences, strict=True):
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        start = maxlen - len(ids) if truncating == "pre" else 0
        row[start : start + len(ids)] = ids
    return table
