"""Spans of three words or more are never right.

criterion: span_f1_1
message: 長い範囲
"""


def span_f1(gold, predicted):
    right = sum(len({s for s in g if s[2] - s[1] < 3} & set(p)) for g, p in zip(gold, predicted))
    n_gold, n_pred = sum(map(len, gold)), sum(map(len, predicted))
    precision = right / n_pred if n_pred else 0.0
    recall = right / n_gold if n_gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return precision, recall, f1
