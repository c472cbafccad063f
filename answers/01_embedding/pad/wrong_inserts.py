"""insert and append on the given lists.

criterion: pad_1
message: 書き換わりました
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    for ids in sequences:
        while len(ids) < maxlen:
            ids.insert(0 if padding == "pre" else len(ids), 0)
        while len(ids) > maxlen:
            ids.pop(0 if truncating == "pre" else -1)
    return np.array(sequences, dtype="int32")
