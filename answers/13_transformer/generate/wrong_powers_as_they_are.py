"""Gives pick exp of the scores as it is.

criterion: generate_2
message: 合計が 1 になっていません
"""


def generate(next_scores, start, us, window, temperature):
    written = list(start)
    for u in us:
        scores = next_scores(np.array(written[-window:]))[-1] / temperature
        written.append(pick(np.exp(scores), u))
    return written
