"""deque with maxlen; rows joined."""


def pad(sequences, maxlen, padding="pre", truncating="pre"):
    from collections import deque

    rows = []
    for ids in sequences:
        kept = list(deque(ids, maxlen=maxlen)) if truncating == "pre" else list(ids)[:maxlen]
        zeros = (maxlen - len(kept)) * [0]
        rows.append([*zeros, *kept] if padding == "pre" else [*kept, *zeros])
    return np.array(rows, dtype=int)
