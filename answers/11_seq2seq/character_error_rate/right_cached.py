"""Recursion that remembers."""


def character_error_rate(guesses, answers):
    from functools import cache

    total = 0
    for guess, answer in zip(guesses, answers):

        @cache
        def d(i, j, guess=guess, answer=answer):
            if i == 0 or j == 0:
                return i + j
            if guess[i - 1] == answer[j - 1]:
                return d(i - 1, j - 1)
            return 1 + min(d(i - 1, j), d(i, j - 1), d(i - 1, j - 1))

        total += d(len(guess), len(answer))
    return total / len("".join(answers))
