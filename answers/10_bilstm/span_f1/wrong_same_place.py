"""Compares the first with the first, the second with the second.

criterion: span_f1_1
message: 同じ順番どうし
"""


def span_f1(gold, predicted):
    hits = sum(a == b for g, p in zip(gold, predicted) for a, b in zip(g, p))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
