"""Lesson 02: the six small models keep their order when each learns for as long as suits it best.

    python benchmarks/claims/02_epochs.py       (about 2 minutes)

Shown on 2026-11-26: best on validation after 2 epochs (concat of 4), 3 (concat of 2; 1 character,
51.9; after 4 it is 52.0), 4 (1:3) and 5 (the means of 2 and of 4). Held-out perplexity then: concat
of 2 37.3, concat of 4 38.9, 1:3 40.6, 1 character 42.0, mean of 2 50.6, mean of 4 70.0: the order
that the lesson has. After 10 epochs: 1 character 44.4, mean of 2 55.3, mean of 4 76.3; concat of 2
47.4, worse than 1 character since epoch 8; concat of 4 73.9, worse with every epoch after 2.
"""

import contextlib
import io
from collections.abc import Callable

import numpy as np
from lesson import run_lesson

LESSON = "02_language_model"
CLAIM = (
    "次のことは、時間がかかるので、このノートブックの外で確かめました。",
    "どのモデルも検証用でいちばん良い回数（2〜5 エポック）にしても、評価用での順位は変わりません",
)
EPOCHS = 10
DEMOS = (
    "book = CourseText",
    "bigrams = bigram_counts(train_ids, V)",
    "unseen = bigrams[before",
    "K_ADD = 0.01",
    "def per_character",
    "LAMBDA = 0.8",
    "def ngram_probs",
    "WIDEST, EPOCHS",
)


def main() -> None:
    untrained = {"WIDEST, EPOCHS = 48, 4, 3": "WIDEST, EPOCHS = 48, 4, 0"}
    with contextlib.redirect_stdout(io.StringIO()):
        names = run_lesson(LESSON, DEMOS, untrained)
    keras, ops, model = names["keras"], names["ops"], names["model"]
    x, y, kinds = names["x"], names["y"], list(names["KINDS"])
    per_character: Callable[[np.ndarray], float] = names["per_character"]
    start = model.get_weights()

    def perplexities(known: int, unseen: int) -> np.ndarray:
        """(EPOCHS, 6): learn the first `known` characters, measure the next `unseen` ones."""
        model.set_weights(start)
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        model.compile(keras.optimizers.Adam(0.01), [loss] * len(kinds), jit_compile=False)
        old, new = slice(known - x.shape[1]), slice(known - x.shape[1], known - x.shape[1] + unseen)
        table = []
        for _ in range(EPOCHS):
            model.fit(x[old], [y[old]] * len(kinds), batch_size=512, verbose=0)
            chances = [ops.convert_to_numpy(ops.softmax(scores)) for scores in model(x[new])]
            table.append([per_character(p[np.arange(unseen), y[new]]) for p in chances])
        return np.array(table)

    tables = {
        "validation": perplexities(54_000, 6_000),
        "held-out": perplexities(60_000, 8_000),
    }
    for name, table in tables.items():
        print(f"\n{name:10}", *(f"{kind:>14}" for kind in kinds))
        for epoch, row in enumerate(table, start=1):
            print(f"epoch {epoch:4}", *(f"{value:14.1f}" for value in row))
    best = tables["validation"].argmin(axis=0)
    at_best = tables["held-out"][best, np.arange(len(kinds))]
    print("\nheld-out, each model after the number of epochs that is best on validation:")
    for k in np.argsort(at_best):
        print(f"{at_best[k]:6.1f}  {kinds[k]}, {best[k] + 1} epochs")


if __name__ == "__main__":
    main()
