"""Divides the probabilities and takes a softmax again.

criterion: generate_1
message: 値が違います
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1]
        powers = np.exp(scores - scores.max())
        powers = np.exp(powers / powers.sum() / temperature)
        written.append(pick(powers / powers.sum(), u))
    return written
