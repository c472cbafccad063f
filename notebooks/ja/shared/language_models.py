# @title 言語モデルを比べる道具（実行だけしてください。読まなくてもかまいません）
import csv
from collections import Counter

import keras
import matplotlib.pyplot as plt
import numpy as np


def vocabulary(text, minimum=5):
    """text に minimum 回以上現れる文字を、多い順（同数なら文字コード順）に。0 番は <unk>。"""
    frequency = Counter(text)
    kept = [char for char, n in frequency.items() if n >= minimum]
    return ["<unk>", *sorted(kept, key=lambda char: (-frequency[char], char))]


class CourseText:
    """レッスン 02 の約束で分けた文章と、その番号の列。"""

    def __init__(self, text):
        self.train_text, self.held_text = text[:60_000], text[60_000:68_000]
        self.chars = vocabulary(self.train_text)  # 番号 → 文字
        self.number = {char: i for i, char in enumerate(self.chars) if i > 0}  # 文字 → 番号
        self.train_ids, self.held_ids = self.encode(self.train_text), self.encode(self.held_text)
        self.fit_ids, self.check_ids = self.train_ids[:54_000], self.train_ids[54_000:]  # 選ぶため

    def encode(self, text):
        return np.array([self.number.get(char, 0) for char in text])


def perplexity_of_scores(scores, ids):
    """softmax の前のスコア (M, V) と、実際に来た文字 (M,) から、1 文字あたりのパープレキシティ。"""
    losses = keras.losses.sparse_categorical_crossentropy(ids, scores, from_logits=True)
    return float(np.exp(keras.ops.convert_to_numpy(losses).mean(dtype="float64")))


def show_language_models(path, until, live=None):
    """レッスン until（"07" など）までの言語モデルの表を、印刷して描く。

    path: 種ごとに測った値の表（language_models.csv）
    live: このノートブックで測った (名前, 数の個数, CPU 時間（秒）, パープレキシティ)
    """
    models = {}
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()):
        if row["lesson"] <= until:
            measured = (int(row["numbers"]), float(row["seconds"]), float(row["perplexity"]))
            models.setdefault((row["lesson"], row["model"]), []).append(measured)
    lines = [(*key, *zip(*rows, strict=True)) for key, rows in models.items()]
    if live:
        name, numbers, seconds, value = live
        lines.append(("here", name, (numbers,), (seconds,), (value,)))
    print(f"{'lesson':8}{'model':26}{'numbers':>9}{'CPU s':>8}    held-out perplexity, each seed")
    for lesson, name, numbers, seconds, values in lines:
        spent, listed = np.mean(seconds), "  ".join(f"{value:6.1f}" for value in values)
        print(f"{lesson:8}{name:26}{numbers[0]:9,}{spent:8.1f}    {listed}")

    _, ax = plt.subplots(figsize=(8, 1.2 + 0.32 * len(lines)), layout="constrained")
    for place, (lesson, _, _, _, values) in enumerate(lines):
        mark = "C3D" if lesson == "here" else "C0o"
        ax.plot(values, [place] * len(values), mark, fillstyle="none")
    ax.set_yticks(range(len(lines)), [f"{lesson}  {name}" for lesson, name, *_ in lines])
    ax.invert_yaxis()
    ax.set_xscale("log")
    ax.set_xticks((30, 40, 50, 70, 100, 150), ("30", "40", "50", "70", "100", "150"))
    ax.minorticks_off()
    ax.set_xlabel("held-out perplexity (lower is better), one mark for each seed")
    ax.grid(axis="x", alpha=0.4)
    plt.show()
