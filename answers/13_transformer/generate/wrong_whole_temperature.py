"""Temperatures above 1 are cut to whole numbers.

criterion: generate_2
message: 温度
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        s = np.asarray(next_scores(np.array(written[-window:])))[-1] / max(1, int(temperature)) if temperature >= 1 else np.asarray(next_scores(np.array(written[-window:])))[-1] / temperature
        p = np.exp(s - s.max())
        written.append(pick(p / p.sum(), u))
    return written
