"""The smaller of the two.

criterion: span_f1_3
message: 小さいほう
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted, strict=True))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = min(precision, recall) if hits else 0.0
    return precision, recall, f1
