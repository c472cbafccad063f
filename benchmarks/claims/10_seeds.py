"""Lesson 10: with six other seeds, too, BiLSTM is better by about 0.1 of F1, most of all on dates.

    python benchmarks/claims/10_seeds.py       (about 2 minutes; the lesson itself shows 1, 2, 3)

Shown on 2026-11-26, LSTM and BiLSTM: mean F1 0.34 and 0.44 (4, 5, 6), 0.34 and 0.47 (7, 8, 9); DAT
0.59 and 0.89, 0.61 and 0.87, every other kind gains less. LOC: 0.53 (0.49 to 0.56) and 0.55 (0.53
to 0.58); 0.46 (0.43 to 0.49) and 0.60 (0.56 to 0.64). The LSTM's mean stops to rise at epoch 16
or 20, as with 1, 2, 3.
"""

import contextlib
import io

from lesson import run_lesson

LESSON = "10_bilstm"
CLAIM = "種を 4、5、6 と 7、8、9 に変えて、同じ実験を 2 回やり直しました"
DEMOS = ["COLORS = {", "LENGTH, SEEDS, EPOCHS", "how_many = "]


def main() -> None:
    for seeds in ("(4, 5, 6)", "(7, 8, 9)"):
        start = "LENGTH, SEEDS, EPOCHS = 40, "
        other = {f"{start}(1, 2, 3)": f"from collections import Counter\n{start}{seeds}"}
        with contextlib.redirect_stdout(io.StringIO()):
            names = run_lesson(LESSON, DEMOS, other)
        print(f"--- seeds {seeds}, span F1: mean (lowest to highest)")
        for i, model in enumerate(("LSTM", "BiLSTM")):
            f1, kinds = names["f1"][model], names["table"][i]
            shown = {"all": f1} | {kind: kinds[:, k] for k, kind in enumerate(names["kinds"])}
            parts = [
                f"{kind} {values.mean():.2f} ({values.min():.2f} to {values.max():.2f})"
                for kind, values in shown.items()
            ]
            print(f"{model:6}", ", ".join(parts), flush=True)
            print("       mean over the epochs", names["curve"][:, i::2].mean(axis=1).round(2))


if __name__ == "__main__":
    main()
