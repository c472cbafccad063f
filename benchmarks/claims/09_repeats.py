"""Lesson 09: the comparison with other seeds and other splits, as the lesson invites to do.

    python benchmarks/claims/09_repeats.py       (about 2 minutes)

It says which remedies are best, and which overlap with none.
"""

from lesson import run_lesson

LESSON = "09_regularization"
CLAIM = "`SEEDS` を 4、5、6 に変えたり、データの分け方を変えたりして"
DEMOS = [
    "def table(",
    "by_last = np",
    "REMEDIES = {",
    "def compare(",
    "result = compare(list",
    "x_more, y_more =",
]
SPLIT = "default_rng(9).permutation"


def repeat(what: str, replace: dict[str, str]) -> None:
    """The lesson's comparison with some texts replaced, and what overlaps with none."""
    print(f"\n--- {what}", flush=True)
    names = run_lesson(LESSON, demos=DEMOS, replace=replace)
    stars = dict(zip(names["names"], names["at_best"][0], strict=True))
    overlap = [name for name in stars if stars[name].max() >= stars["none"].min()]
    print("best first:", ", ".join(sorted(stars, key=lambda name: stars[name].mean())))
    print("the worst seed does not beat the best of none:", ", ".join(overlap), flush=True)


def main() -> None:
    repeat("L2(0.001) for L2(0.01)", {"L2(1e-2)": "L2(1e-3)"})
    repeat("seeds 4, 5, 6", {"SEEDS = (1, 2, 3)": "SEEDS = (4, 5, 6)"})
    for split in (1, 2):
        repeat(f"split {split}", {SPLIT: f"default_rng({split}).permutation"})


if __name__ == "__main__":
    main()
