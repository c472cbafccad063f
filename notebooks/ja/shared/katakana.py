# @title 英語とカタカナの組を扱う道具（実行だけしてください。読まなくてもかまいません）
import numpy as np

PAD, START, END = 0, 1, 2


class KatakanaWords:
    """英単語とカタカナの組。番号に直し、学習用・検証用・評価用に分けたもの。"""

    def __init__(self, text):
        self.pairs = [tuple(line.split("\t")) for line in text.splitlines()]
        self.letters = sorted({letter for word, _ in self.pairs for letter in word})
        self.kana = sorted({symbol for _, reading in self.pairs for symbol in reading})
        self.letter_id = {letter: i for i, letter in enumerate(self.letters, start=1)}  # 0 は PAD
        self.kana_id = {symbol: i for i, symbol in enumerate(self.kana, start=3)}
        self.T1 = max(len(word) for word, _ in self.pairs)
        self.T2 = max(len(reading) for _, reading in self.pairs) + 1  # END の分
        self.source = self.encode([word for word, _ in self.pairs])  # (N, T1)
        readings = [[*map(self.kana_id.get, reading), END] for _, reading in self.pairs]
        self.target = np.array([ids + [PAD] * (self.T2 - len(ids)) for ids in readings])  # (N, T2)

        # 検証用と評価用に 1,000 語ずつ取り、残りを学習に使う。評価用は、最後に一度だけ使う。
        order = np.random.default_rng(11).permutation(len(self.pairs))
        self.valid, self.test = order[1000:2000], order[2000:3000]
        self.fit = np.concatenate([order[:1000], order[3000:]])

    def encode(self, words):
        """英単語のリストから、番号の表 (N, T1)。"""
        ids = [[self.letter_id[letter] for letter in word] for word in words]
        return np.array([row + [PAD] * (self.T1 - len(row)) for row in ids])

    def to_kana(self, ids):
        """番号の列から、カタカナ。PAD、START、END は書かない。"""
        return "".join(self.kana[i - 3] for i in ids if i > END)
