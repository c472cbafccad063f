"""Fills from the end: the order is turned.

criterion: pad_1
message: 逆順|詰めます
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences):
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        for k, number in enumerate(ids):
            row[k if padding == "post" else maxlen - 1 - k] = number
    return table
