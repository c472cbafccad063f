"""Lesson 04: SimpleRNN against the linear model with other seeds, as the lesson invites to do.

    python benchmarks/claims/04_seeds.py       (about 1 minute)

It shows the lesson's own table, and how far each SimpleRNN is off at the largest miss.
"""

from lesson import run_lesson

LESSON = "04_simple_rnn"
CLAIM = "`SEEDS` を 4、5、6 に変えて、やり直してみてください"
DEMOS = (
    "raw = np.genfromtxt(",
    "wrong = hours ==",
    "T, HORIZON = 24, 6",
    "train, validation = scale_train_only(",
    "def rnn_forecasts():",
    "test_error = {name",
    "numbered = np.column_stack(",
)
REPLACE = {
    "SEEDS = (1, 2, 3)": "SEEDS = (4, 5, 6, 7, 8)",
    "trained[3 * k : 3 * k + 3]": "trained[5 * k : 5 * k + 5]",
}


def main() -> None:
    names = run_lesson(LESSON, DEMOS, REPLACE)
    at, y_test, degrees = names["middle"], names["y_test"], names["DEGREES"]
    for name, runs in names["forecasts"].items():
        misses = [degrees * (test[at] - y_test[at]) for _, test in runs]
        print(f"{name:28}at the largest miss:", *(f"{miss:.1f}" for miss in misses))


if __name__ == "__main__":
    main()
