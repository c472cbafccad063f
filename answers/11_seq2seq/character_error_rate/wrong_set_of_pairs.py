"""A pair that stands twice is counted once.

criterion: character_error_rate_2
message: 同じ組が 2 度
"""


def character_error_rate(guesses, answers):
    pairs = set(zip(guesses, answers))
    total = n = 0
    for a, b in pairs:
        d = np.zeros((len(a) + 1, len(b) + 1))
        d[:, 0] = range(len(a) + 1)
        d[0, :] = range(len(b) + 1)
        for i in range(1, len(a) + 1):
            for j in range(1, len(b) + 1):
                d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (a[i - 1] != b[j - 1]))
        total += d[-1, -1]
        n += len(b)
    return total / n
