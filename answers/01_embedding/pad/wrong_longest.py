"""Pads to the longest sequence.

criterion: pad_1
message: 一番長い系列
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    sequences = [ids[-maxlen:] if truncating == "pre" else ids[:maxlen] for ids in sequences]
    longest = max(len(ids) for ids in sequences)
    table = np.zeros((len(sequences), longest), dtype="int32")
    for row, ids in zip(table, sequences, strict=True):
        start = longest - len(ids) if padding == "pre" else 0
        row[start : start + len(ids)] = ids
    return table
