"""Divides the probabilities, and normalizes again.

criterion: generate_2
message: 温度で結果が変わりません
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1]
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / temperature / (powers / temperature).sum(), u))
    return written
