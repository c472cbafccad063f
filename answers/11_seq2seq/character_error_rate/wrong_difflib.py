"""The edits of difflib.

criterion: character_error_rate_1
message: difflib
"""


def character_error_rate(guesses, answers):
    from difflib import SequenceMatcher
    total = 0
    for a, b in zip(guesses, answers):
        for tag, i, j, k, l in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
            if tag != "equal":
                total += max(j - i, l - k)
    return total / sum(len(b) for b in answers)
