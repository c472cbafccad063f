"""A dictionary, from the end of the words."""


def character_error_rate(guesses, answers):
    edits = 0
    for guess, answer in zip(guesses, answers, strict=True):
        d = {}
        for i in range(len(guess), -1, -1):
            for j in range(len(answer), -1, -1):
                if i == len(guess) or j == len(answer):
                    d[i, j] = len(guess) - i + len(answer) - j
                else:
                    d[i, j] = min(d[i + 1, j] + 1, d[i, j + 1] + 1, d[i + 1, j + 1] + int(guess[i] != answer[j]))
        edits += d[0, 0]
    return float(edits) / np.sum([len(answer) for answer in answers])
