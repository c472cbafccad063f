"""F1 is the mean over the kinds; precision and recall are right.

criterion: span_f1_3
message: 種類ごとの F1 を平均
"""


def span_f1(gold, predicted):
    def count(kind):
        g, p = ([{s for s in row if kind in (None, s[0])} for row in part] for part in (gold, predicted))
        return sum(len(a & b) for a, b in zip(g, p)), sum(map(len, p)), sum(map(len, g))

    hits, found, there = count(None)
    kinds = {s[0] for row in gold for s in row}
    scores = [2 * h / (f + t) for h, f, t in map(count, kinds)]
    f1 = sum(scores) / len(scores) if scores else 0.0
    return hits / found if found else 0.0, hits / there if there else 0.0, f1
