"""Takes the words out of the list.

criterion: encode_1
message: 書き換わりました
"""


def encode(words, vocab):
    ids = []
    while words:
        ids.insert(0, vocab.get(words.pop(), vocab["<unk>"]))
    return ids
