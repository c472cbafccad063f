"""Lesson 04: SimpleRNN against the linear model with five other seeds.

    python benchmarks/claims/04_seeds.py       (about 1 minute)

Shown on 2026-11-26, RMSE in degC with all 6 columns: training part 1.75 to 1.95 (linear 1.94), test
part 2.43 to 2.75 (linear 2.51). With the temperature only: test part 2.66 to 2.94 (linear 2.70).
At the largest miss each SimpleRNN is wrong by 13.4 to 15.0 degC, linear by 11.5.
"""

from lesson import run_lesson

LESSON = "04_simple_rnn"
CLAIM = "別の 5 回では、学習用の誤差は 1.7 から 2.0 °C、評価用の誤差は 2.4 から 2.8 °C に"
DEMOS = (
    "raw = np.genfromtxt(",
    "wrong = hours ==",
    "T, HORIZON = 24, 6",
    "train, validation = scale_train_only(",
    "def rnn_forecasts():",
    "train_error, test_error = (",
    "numbered = np.column_stack(",
    "ratios[0] + 0.1 < ratios[1]",
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
