"""The last letters are left out.

criterion: character_error_rate_1, character_error_rate_2
message: 最後の文字が|先に character_error_rate_1
"""


def character_error_rate(guesses, answers):
    total = n = 0
    for a, b in zip(guesses, answers):
        d = np.zeros((len(a) + 1, len(b) + 1))
        d[:, 0] = range(len(a) + 1)
        d[0, :] = range(len(b) + 1)
        for i in range(1, len(a)):
            for j in range(1, len(b)):
                d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (a[i - 1] != b[j - 1]))
        total += d[len(a) - 1, len(b) - 1]
        n += len(b)
    return total / n
