"""Lesson 10: the comparison of LSTM and BiLSTM with six other seeds, as the lesson invites to do.

python benchmarks/claims/10_seeds.py       (about 2 minutes; the lesson itself shows 1, 2, 3)
"""

import contextlib
import io

from lesson import run_lesson

LESSON = "10_bilstm"
CLAIM = "`SEEDS` を 4、5、6 に変えて、同じ実験をやり直してみてください"
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
