"""Divides by all different spans.

criterion: span_f1_1
message: 範囲の数の合計
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted, strict=True))
    found, there = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / (found + there - hits) if found else 0.0
    recall = hits / (found + there - hits) if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
