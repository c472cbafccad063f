"""Lesson 08: the comparison of the layers with ten other seeds, and with two other settings.

    python benchmarks/claims/08_repeats.py       (about 4 minutes)

Shown on 2026-11-26: seeds 5 to 14: SimpleRNN 70 0.961, LSTM 0.963, GRU 0.972. 30 epochs at 0.003:
0.965, 0.963, 0.970; at 0.005: 0.968, 0.961, 0.972.
"""

from lesson import run_lesson

LESSON = "08_gru"
CLAIM = ("別の 10 回では", "30 エポックで、学習率 0.003 と 0.005")
DEMOS = ["japanese_vowels", "mask_train = pad_and_mask", "def several_seeds"]
SETTING = "SEEDS, EPOCHS = 12, 9, 5, 20"


def repeat(what: str, replace: dict[str, str]) -> None:
    """The lesson's own table with some texts replaced."""
    print(f"\n--- {what}")
    run_lesson(LESSON, demos=DEMOS, replace=replace)


def main() -> None:
    other = {SETTING: "SEEDS, EPOCHS = 12, 9, 10, 20", "range(SEEDS)": "range(5, 15)"}
    repeat("seeds 5 to 14", other)
    for rate in ("0.003", "0.005"):
        other = {SETTING: "SEEDS, EPOCHS = 12, 9, 5, 30", "Adam(0.01)": f"Adam({rate})"}
        repeat(f"30 epochs, learning rate {rate}", other)


if __name__ == "__main__":
    main()
