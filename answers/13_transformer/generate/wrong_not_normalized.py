"""Gives pick powers that do not sum to 1.

criterion: generate_2
message: 合計が 1 になっていません
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1] / temperature
        powers = np.exp(scores - scores.max())
        written.append(pick(powers, u))
    return written
