"""Lesson 12: with three seeds, the model with attention is better on the validation words, too.

    python benchmarks/claims/12_seeds.py       (about 4 minutes)

Shown on 2026-11-26, without and with attention: exact match 0.292 and 0.390 (seed 0), 0.273 and
0.422 (1), 0.271 and 0.392 (2); CER 0.345 and 0.263, 0.363 and 0.256, 0.344 and 0.266.
"""

import contextlib
import io
from typing import Any

from lesson import run_lesson

LESSON = "12_attention"
CLAIM = "種を 0、1、2 と変えて、検証用の単語でも比べました"
DEMOS = ["data = KatakanaWords", "def katakana_model", "models, looks, written = {}, {}, {}"]
ON_VALIDATION = {"for n in test]": "for n in valid]", "source[test]": "source[valid]"}


def main() -> None:
    for seed in (0, 1, 2):
        seeded = {"katakana_model(attend, seed=0)\n": f"katakana_model(attend, seed={seed})\n"}
        with contextlib.redirect_stdout(io.StringIO()):
            names = run_lesson(LESSON, DEMOS, ON_VALIDATION | seeded)
        letters = sum(map(len, names["wanted"]))
        for name, exact in names["exact"].items():
            cer = names["distance"][name].sum() / letters
            print(f"seed {seed}, {name:12}: exact match {exact.mean():.3f}, CER {cer:.3f}", end="")
            print(f", of words with 4 to 8 letters: {by_length(names, name)}", flush=True)


def by_length(names: dict[str, Any], name: str) -> str:
    """The CER of each length of word."""
    words = [names["pairs"][n][0] for n in names["valid"]]
    rates = []
    for length in range(4, 9):
        rows = [k for k, word in enumerate(words) if len(word) == length]
        edits = sum(int(names["distance"][name][k]) for k in rows)
        rates.append(f"{edits / sum(len(names['wanted'][k]) for k in rows):.3f}")
    return " ".join(rates)


if __name__ == "__main__":
    main()
