"""A small number in each denominator.

criterion: span_f1_1
message: いろいろな文
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted, strict=True))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / (found + 1e-3)
    recall = hits / (there + 1e-3)
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
