"""Lesson 08: the GRU language model's learning rate and epochs, chosen on the validation part.

    python benchmarks/claims/08_settings.py       (about 2 minutes)

Shown on 2026-11-27: validation perplexity after each epoch, with a rate of 0.005: 116, 71, 58,
50.9, 46.8, 43.7, 42.0, 41.9, 42.6, 43.9 (10 epochs); with 0.01: 83, 62, 53, 47.1, 45.4, 46.0
(6 epochs).
"""

import contextlib
import io

from language_models import validation
from lesson import run_lesson

LESSON = "08_gru"
CLAIM = "私たちが試したのは、学習率 0.005（10 エポックまで）と 0.01（6 エポックまで）です。"


def main() -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        names = run_lesson(LESSON, ["book = CourseText"])
    for rate, epochs in ((5e-3, 10), (1e-2, 6)):
        print(f"rate {rate}:", *validation(names, "gru_lm", rate, epochs))


if __name__ == "__main__":
    main()
