"""Counts words instead of spans, as token accuracy does.

criterion: span_f1_1
message: 語の数で数えて
"""


def span_f1(gold, predicted):
    def words(rows):
        return {(n, k, t) for n, row in enumerate(rows) for k, s, e in row for t in range(s, e)}

    there, found = words(gold), words(predicted)
    hits = len(there & found)
    precision = hits / len(found) if found else 0.0
    recall = hits / len(there) if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return precision, recall, f1
