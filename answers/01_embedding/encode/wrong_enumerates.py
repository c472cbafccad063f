"""Numbers the words of the sentence.

criterion: encode_1
message: 出てきた順|番号の列
"""


def encode(words, vocab):
    return [k if word in vocab else vocab["<unk>"] for k, word in enumerate(words)]
