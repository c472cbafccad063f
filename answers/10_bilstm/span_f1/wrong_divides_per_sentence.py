"""Divides in every sentence, so a sentence without a hit ends it.

criterion: span_f1_2
message: 0 で割っていませんか
"""


def span_f1(gold, predicted):
    rows = []
    for g, p in zip(gold, predicted):
        hits = len(set(g) & set(p))
        precision, recall = hits / len(p), hits / len(g)
        rows.append((precision, recall, 2 * precision * recall / (precision + recall)))
    return tuple(np.mean(rows, axis=0))
