r"""Passes all that was written.

criterion: generate_1
message: window=\d+ より長い
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written))[-1] / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / powers.sum(), u))
    return written
