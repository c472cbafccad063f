"""Gives F1 alone.

criterion: span_f1_1, span_f1_2, span_f1_3
message: 3 つをこの順に
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted))
    total = sum(map(len, predicted)) + sum(map(len, gold))
    return 2 * hits / total if total else 0.0
