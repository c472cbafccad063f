"""The root of the product.

criterion: span_f1_3
message: 相乗平均
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted, strict=True))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = (precision * recall) ** 0.5 if hits else 0.0
    return precision, recall, f1
