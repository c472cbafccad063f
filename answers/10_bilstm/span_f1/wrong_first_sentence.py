"""Returns inside the loop.

criterion: span_f1_2
message: 最初の文だけ
"""


def span_f1(gold, predicted):
    hits, found, there = len(set(gold[0]) & set(predicted[0])), len(predicted[0]), len(gold[0])
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
