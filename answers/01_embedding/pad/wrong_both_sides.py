"""Puts the sentence in the middle.

criterion: pad_1
message: 両側に詰めて
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences):
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        start = (maxlen - len(ids)) // 2
        row[start : start + len(ids)] = ids
    return table
