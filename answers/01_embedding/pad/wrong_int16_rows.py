"""Rows of int16, which refuses large numbers.

criterion: pad_1
message: OverflowError は
"""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    t = np.zeros((len(sequences), maxlen), "int16")
    for r, s in zip(t, sequences):
        s = s[-maxlen:] if truncating == "pre" else s[:maxlen]
        if len(s) == 0:
            continue
        if padding == "pre":
            r[-len(s) :] = s
        else:
            r[: len(s)] = s
    return t
