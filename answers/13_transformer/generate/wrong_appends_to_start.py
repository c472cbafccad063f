"""Writes into the list it was given.

criterion: generate_1
message: 書き換わりました
"""


def generate(next_scores, start, us, window, temperature):
    written = start
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1] / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / powers.sum(), u))
    return written
