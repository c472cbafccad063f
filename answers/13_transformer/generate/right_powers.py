"""Softmax first, then the power 1 / temperature."""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1]
        logs = scores - scores.max()
        logs = logs - np.log(np.exp(logs).sum())
        powers = np.exp(logs / temperature - (logs / temperature).max())
        written += [pick(powers / powers.sum(), u)]
    return written
