"""Divides the probabilities, not the scores.

criterion: generate_2
message: 確率を温度で割っています
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1]
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / powers.sum() / temperature, u))
    return written
