"""Numbers the spans, then groups the words by number."""

from itertools import groupby


def decode_spans(tags):
    numbers, number = [], 0
    for before, tag in zip(["O", *tags], tags):
        if tag.startswith("B") or (tag.startswith("I") and before[1:] != tag[1:]):
            number += 1
        numbers.append(0 if tag == "O" else number)
    spans = []
    for number, places in groupby(range(len(tags)), key=numbers.__getitem__):
        places = list(places)
        if number:
            spans.append((tags[places[0]][2:], places[0], places[-1] + 1))
    return spans
