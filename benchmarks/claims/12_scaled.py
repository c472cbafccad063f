"""Lesson 12: dividing the scores by the square root of 128 does not help this model.

    python benchmarks/claims/12_scaled.py       (about 3 minutes)

Shown on 2026-11-26: exact match on validation 0.390 -> 0.331 (seed 0), 0.422 -> 0.332 (seed 1).
"""

import contextlib
import io

from lesson import run_lesson

LESSON = "12_attention"
CLAIM = "種 0 でも 1 でも、検証用の単語での完全一致率が下がりました"
DEMOS = ["data = KatakanaWords", "def katakana_model", "models, looks, written = {}, {}, {}"]
SCORES = "scores = ops.matmul(h, ops.transpose(memory, (0, 2, 1)))"
ON_VALIDATION = {
    '(("no attention", False), ("attention", True))': '(("attention", True),)',
    "for n in test]": "for n in valid]",
    "source[test]": "source[valid]",
}


def main() -> None:
    for seed in (0, 1):
        for how in ("", " / 128**0.5"):
            replace = ON_VALIDATION | {
                SCORES: SCORES + how,
                "katakana_model(attend, seed=0)\n": f"katakana_model(attend, seed={seed})\n",
            }
            with contextlib.redirect_stdout(io.StringIO()):
                names = run_lesson(LESSON, DEMOS, replace)
            share = names["exact"]["attention"].mean()
            print(f"seed {seed}, scores{how:13}: exact match on validation {share:.3f}", flush=True)


if __name__ == "__main__":
    main()
