"""Gives 1 where there is nothing to find.

criterion: span_f1_3
message: 分母が 0 なら 0
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    if not found and not there:
        return 1.0, 1.0, 1.0
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if hits else 0.0
