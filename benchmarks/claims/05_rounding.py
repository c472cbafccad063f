"""Lesson 05: with large limits, a millionth more or less in the first weights changes the outcome.

    python benchmarks/claims/05_rounding.py       (about 1.5 minutes)

Shown on 2026-11-26: up to limit 1 with rate 0.1, and up to 0.3 with rate 0.3, neither the number of
seeds that get there nor the median of the steps changes. With rate 0.1 and no clipping, 1 to 3 of
the 5 seeds get there; with rate 0.3, 4 or 5 losses end as inf or nan. With rate 0.3, limit 1 needs
a median of 117 to 173 steps, limit 0.3 needs 46.
"""

import contextlib
import io

import numpy as np
from lesson import run_lesson

LESSON = "05_clipping"
CLAIM = "はじめの重みを 100 万分の 1 ほどずらして 8 回やり直すと"
START = "losses, norms = [], []"
SHIFT = """
_rng = np.random.default_rng({copy})
weights = [w * (1 + 1e-6 * _rng.normal(size=w.shape)).astype("float32") for w in weights]
"""


def main() -> None:
    needed, last = [], []
    for copy in range(8):
        with contextlib.redirect_stdout(io.StringIO()):
            names = run_lesson(
                LESSON, ["RATES, SEEDS, STEPS"], {START: START + SHIFT.format(copy=copy)}
            )
        needed.append(names["needed"])
        last.append(names["losses"][-1].reshape(names["needed"].shape))
    steps, ends = np.stack(needed), np.stack(last)  # (8, rates, limits, seeds)
    print("rate  limit  seeds that get there   median of the steps   losses that end as inf or nan")
    for r, rate in enumerate(names["RATES"]):
        for k, limit in enumerate(names["LIMITS"]):
            reached = np.isfinite(steps[:, r, k]).sum(axis=1)
            median = np.median(steps[:, r, k], axis=1)
            lost = (~np.isfinite(ends[:, r, k])).sum(axis=1)
            ranges = (f"{v.min():g} to {v.max():g}" for v in (reached, median, lost))
            print(f"{rate:4}  {limit:5}", *(f"{text:>21}" for text in ranges))


if __name__ == "__main__":
    main()
