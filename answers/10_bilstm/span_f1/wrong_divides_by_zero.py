"""No care for empty lists.

criterion: span_f1_3
message: 分母が 0 なら 0
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted))
    precision = hits / sum(map(len, predicted))
    recall = hits / sum(map(len, gold))
    return precision, recall, 2 * precision * recall / (precision + recall)
