"""Replaces the lists within the list it was given.

criterion: pad_1, pad_2
message: 書き換わりました
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    for n, ids in enumerate(sequences):
        ids = ids[-maxlen:] if truncating == "pre" else ids[:maxlen]
        zeros = [0] * (maxlen - len(ids))
        sequences[n] = zeros + ids if padding == "pre" else ids + zeros
    return np.array(sequences, dtype="int32").reshape(-1, maxlen)
