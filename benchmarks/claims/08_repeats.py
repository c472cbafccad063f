"""Lesson 08: three settings on the validation part, and the lesson's one with ten other seeds.

    python benchmarks/claims/08_repeats.py       (about 4 minutes)

Shown on 2026-11-27, validation part, 20 epochs at 0.01: SimpleRNN 32 0.928, LSTM 0.946, GRU 0.959.
"""

from lesson import run_lesson

LESSON = "08_gru"
CLAIM = '下のセルの `PART` を `"validation"` にして'
DEMOS = ["japanese_vowels", "(x_train, mask_train), ", "def several_seeds"]
SETTINGS = ((20, 0.01), (30, 0.003), (30, 0.005))
SETTING = "SEEDS, EPOCHS = 12, 9, 5, 20"


def repeat(what: str, replace: dict[str, str]) -> None:
    """The lesson's own table with some texts replaced."""
    print(f"\n--- {what}")
    run_lesson(LESSON, demos=DEMOS, replace=replace)


def main() -> None:
    other = {
        'PART = "test"': 'PART = "validation"',
        "in MODELS.items()": 'in MODELS.items() if name.endswith(" 32")',
    }
    for epochs, rate in SETTINGS:
        changed = {SETTING: f"SEEDS, EPOCHS = 12, 9, 5, {epochs}", "Adam(0.01)": f"Adam({rate})"}
        repeat(f"validation: {epochs} epochs, learning rate {rate}", other | changed)
    other = {SETTING: "SEEDS, EPOCHS = 12, 9, 10, 20", "range(SEEDS)": "range(5, 15)"}
    repeat("test: seeds 5 to 14", other)


if __name__ == "__main__":
    main()
