"""Pads with the last number, not with 0.

criterion: pad_1
message: 番号で詰めて|0 を詰め
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    rows = []
    for ids in sequences:
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        fill = (
            [ids[0] if padding == "pre" else ids[-1]] * (maxlen - len(ids)) if ids else [0] * maxlen
        )
        rows.append(fill + ids if padding == "pre" else ids + fill)
    return np.array(rows, dtype="int32")
