"""The context stays as it began.

criterion: generate_1
message: 渡すものが、いつも同じ
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(list(start)[-window:]))[-1] / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick(powers / powers.sum(), u))
    return written
