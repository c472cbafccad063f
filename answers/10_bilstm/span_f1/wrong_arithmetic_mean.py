"""The plain mean of precision and recall.

criterion: span_f1_3
message: 算術平均
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = (precision + recall) / 2
    return precision, recall, f1
