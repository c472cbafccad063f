"""Compares the i-th span with the i-th where there are as many.

criterion: span_f1_2
message: 値が違います
"""


def span_f1(gold, predicted):
    hit = n = m = 0
    for g, p in zip(gold, predicted):
        hit += sum(a == b for a, b in zip(g, p)) if len(g) == len(p) else len(set(map(tuple, g)) & set(map(tuple, p)))
        n, m = n + len(p), m + len(g)
    P, R = hit / n if n else 0.0, hit / m if m else 0.0
    return P, R, 2 * P * R / (P + R) if P + R else 0.0
