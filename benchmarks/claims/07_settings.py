"""Lesson 07: the LSTM language model's learning rate and epochs, chosen on the validation part.

    python benchmarks/claims/07_settings.py       (about 2 minutes)

Shown on 2026-11-27: validation perplexity after each epoch, with a rate of 0.005: 144, 83, 64, 56,
51.1, 47.9, 45.7 (7 epochs); with 0.01: 103, 65, 53, 47.3, 44.3, 42.6, 41.9, 41.7 (8 epochs).
"""

import contextlib
import io

from language_models import validation
from lesson import run_lesson

LESSON = "07_lstm"
CLAIM = "私たちが試したのは、学習率 0.005（7 エポック）と 0.01（8 エポック）の 2 つだけです。"


def main() -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        names = run_lesson(LESSON, ["book = CourseText"])
    for rate, epochs in ((5e-3, 7), (1e-2, 8)):
        print(f"rate {rate}:", *validation(names, "lstm_lm", rate, epochs))


if __name__ == "__main__":
    main()
