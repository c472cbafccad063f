"""The mean of every sentence's F1.

criterion: span_f1_3
message: 文ごとの F1
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted, strict=True))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    each = [2 * len(set(g) & set(p)) / max(len(g) + len(p), 1) for g, p in zip(gold, predicted)]
    f1 = sum(each) / len(each)
    return precision, recall, f1
