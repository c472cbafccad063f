"""One span for every word.

criterion: decode_spans_1
message: 範囲が違います|混ざって|続き|始ま
"""


def decode_spans(tags):
    return [(tag[2:], t, t + 1) for t, tag in enumerate(tags) if tag != "O"]
