"""F1 is rounded to six places.

criterion: span_f1_3
message: F1
"""


def span_f1(gold, predicted):
    hits = sum(len({*map(tuple, g)} & {*map(tuple, p)}) for g, p in zip(gold, predicted))
    found, there = sum(len(p) for p in predicted), sum(len(g) for g in gold)
    precision, recall = hits / found if found else 0.0, hits / there if there else 0.0
    return precision, recall, round(2 * hits / (found + there), 6) if hits else 0.0
