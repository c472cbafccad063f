"""Hits by sentence, but totals from one set over all of them.

criterion: span_f1_2
message: 違う文にある同じ範囲を、1 つとして
"""


def span_f1(gold, predicted):
    g = {tuple(s) for sentence in gold for s in sentence}
    p = {tuple(s) for sentence in predicted for s in sentence}
    hit = sum(len({tuple(s) for s in a} & {tuple(s) for s in b}) for a, b in zip(gold, predicted))
    P = hit / len(p) if p else 0
    R = hit / len(g) if g else 0
    return P, R, 2 * P * R / (P + R) if P + R else 0
