"""Throws the spans of all sentences together.

criterion: span_f1_2
message: 混ざっています|3 つの数
"""


def span_f1(gold, predicted):
    hits = len({s for g in gold for s in g} & {s for p in predicted for s in p})
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
