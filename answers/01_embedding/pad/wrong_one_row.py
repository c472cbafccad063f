"""One row for all, not cleared.

criterion: pad_1
message: 前の行の番号
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    rows, row = [], np.zeros(maxlen, dtype="int32")
    for ids in sequences:
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        start = maxlen - len(ids) if padding == "pre" else 0
        if ids:
            row[:] = 0
            row[start : start + len(ids)] = ids
        rows.append(row.copy())
    return np.stack(rows)
