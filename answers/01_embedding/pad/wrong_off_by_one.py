"""Keeps one id too few.

criterion: pad_2
message: 切りすぎ
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences, strict=True):
        if len(ids) > maxlen:
            ids = ids[-maxlen + 1 :] if truncating == "pre" else ids[: maxlen - 1]
        start = maxlen - len(ids) if padding == "pre" else 0
        row[start : start + len(ids)] = ids
    return table
