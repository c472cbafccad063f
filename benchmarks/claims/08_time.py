"""Lesson 08: how the training times of GRU and LSTM compare, measured several times.

    python benchmarks/claims/08_time.py       (about 1 minute)

Shown on 2026-11-26, one thread, other programs beside it: H = 32: GRU takes 0.98 to 1.56 times as
long as LSTM, longer in 4 of 5. H = 256: 0.85 to 0.91; reset_after=False takes 1.4 to 1.8 times as
long as the default GRU.
"""

from lesson import run_lesson

LESSON = "08_gru"
CLAIM = "私たちの CPU で何度か測ると"


def main() -> None:
    for _ in range(5):
        run_lesson(LESSON, demos=["milliseconds, parameters = {}, {}"])


if __name__ == "__main__":
    main()
