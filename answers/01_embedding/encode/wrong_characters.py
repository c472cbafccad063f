"""Goes through characters.

criterion: encode_1
message: 文字ごと
"""


def encode(words, vocab):
    return [vocab.get(character, 1) for character in "".join(words)]
