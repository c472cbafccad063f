"""An answer that stands twice gets the last guess both times.

criterion: character_error_rate_2
message: どちらにも最後の答え
"""


def character_error_rate(guesses, answers):
    table = dict(zip(answers, guesses))
    total = n = 0
    for b in answers:
        a = table[b]
        d = np.zeros((len(a) + 1, len(b) + 1))
        d[:, 0] = range(len(a) + 1)
        d[0, :] = range(len(b) + 1)
        for i in range(1, len(a) + 1):
            for j in range(1, len(b) + 1):
                d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (a[i - 1] != b[j - 1]))
        total += d[-1, -1]
        n += len(b)
    return total / n
