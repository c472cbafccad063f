"""Takes found spans out of the given lists.

criterion: span_f1_1, span_f1_2
message: 番目の引数が書き換わりました
"""


def span_f1(gold, predicted):
    hits = sum(len(set(g) & set(p)) for g, p in zip(gold, predicted, strict=True))
    for g, p in zip(gold, predicted):
        for span in [span for span in p if span in g]:
            g.remove(span)
    there = hits + sum(map(len, gold))
    found, _ = sum(map(len, predicted)), sum(map(len, gold))
    precision = hits / found if found else 0.0
    recall = hits / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
