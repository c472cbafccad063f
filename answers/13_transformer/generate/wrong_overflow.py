"""exp of large scores.

criterion: generate_2
message: あふれて
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1] / temperature
        powers = np.exp(scores)
        written.append(pick(powers / powers.sum(), u))
    return written
