"""A list of lists, no array.

criterion: pad_1
message: リストのまま
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    rows = []
    for ids in sequences:
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        zeros = [0] * (maxlen - len(ids))
        rows.append(zeros + ids if padding == "pre" else ids + zeros)
    return rows
