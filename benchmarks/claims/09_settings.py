"""Lesson 09: dropout in the GRU language model, chosen on the validation part.

    python benchmarks/claims/09_settings.py       (about 8 minutes)

Shown on 2026-11-27: validation perplexity after each epoch. Dropout 0.4, embedding of 128: 107, 68,
57, 49.6, 45.9, 43.3, 41.5, 40.2, 39.3, 38.4, 38.07, 38.2, 38.2, 38.4, 38.06; of 64: 118 at first,
43.8 after 8 epochs. Dropout 0.3, embedding of 128: 38.2 at the 11th epoch; 0.5: 38.4 at the 13th.
No dropout, embedding of 128: 97, 64, 53, 46.5, 42.9, 41.2, 40.7, 41.0.
"""

import contextlib
import io

from language_models import validation
from lesson import run_lesson

LESSON = "09_regularization"
CLAIM = (
    "私たちが試したのは、割合 0.4 で、埋め込みが 64 次元（8 エポックまで）と"
    " 128 次元（15 エポックまで）、それに 128 次元で割合 0.3 と 0.5（13 エポックまで）です。"
)


TRIED = ((128, 0.4, 15), (64, 0.4, 8), (128, 0.3, 13), (128, 0.5, 13), (128, 0.0, 8))


def main() -> None:
    for size, share, epochs in TRIED:
        other = {"layers.Embedding(V, 128)": f"layers.Embedding(V, {size})"}
        with contextlib.redirect_stdout(io.StringIO()):
            names = run_lesson(LESSON, ["book = CourseText"], replace=other)
        found = validation(names, "dropout_lm", 5e-3, epochs, share=share)
        print(f"embedding {size}, dropout {share}:", *found)


if __name__ == "__main__":
    main()
