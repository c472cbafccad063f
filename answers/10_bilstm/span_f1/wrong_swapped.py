"""Recall first.

criterion: span_f1_1, span_f1_2
message: 逆です|3 つの数
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return recall, precision, f1
