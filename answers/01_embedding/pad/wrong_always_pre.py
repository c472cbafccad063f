"""Always pads in front.

criterion: pad_1
message: 前に詰めています
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    table = np.zeros((len(sequences), maxlen), dtype="int32")
    for row, ids in zip(table, sequences, strict=True):
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        row[maxlen - len(ids) :] = ids
    return table
