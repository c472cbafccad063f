"""Starts counting anew in each sentence.

criterion: span_f1_2
message: 最後の文だけ
"""


def span_f1(gold, predicted):
    hits = found = there = 0
    for g, p in zip(gold, predicted):
        hits, found, there = len(set(g) & set(p)), len(p), len(g)
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
