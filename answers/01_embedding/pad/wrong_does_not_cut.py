"""Long sequences stay long.

criterion: pad_2
message: 切られていません
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    rows = []
    for ids in sequences:
        zeros = [0] * (maxlen - len(ids))
        rows.append(zeros + ids if padding == "pre" else ids + zeros)
    return np.array(rows)
