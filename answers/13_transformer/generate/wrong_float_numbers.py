"""The model is given floats.

criterion: generate_1
message: 小数の配列
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        s = np.asarray(next_scores(np.array([written[-window:]])[0][::1].astype(float)))[-1] / temperature
        p = np.exp(s - s.max())
        written.append(pick(p / p.sum(), u))
    return written
