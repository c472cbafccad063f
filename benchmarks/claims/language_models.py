"""Measure the course's language models, for the table that its lessons show.

    python benchmarks/claims/language_models.py 02 03 07 08 09 13    (about 15 minutes)

Each model is what its lesson's own cells make of it, learned on the same 60,000 characters and
measured on the same 8,000 (notebooks/ja/shared/language_models.py); models that draw something at
random, with seeds 0, 1 and 2. The rows of the lessons named take the place of theirs in
data/language_models.csv; data/README.md says where they were measured. Seconds are of CPU time, for
learning or counting alone.
"""

import contextlib
import csv
import hashlib
import io
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from lesson import REPOSITORY, run_lesson

SEEDS = (0, 1, 2)
TABLE = REPOSITORY / "data" / "language_models.csv"


class Row(NamedTuple):
    """One line of the table; ``seed`` is empty where nothing is drawn at random."""

    lesson: str
    model: str
    seed: str
    numbers: str
    seconds: str
    perplexity: str


class Recipe(NamedTuple):
    """Which demo cells of which lesson make the models, and how they are measured."""

    lesson: str
    demos: tuple[str, ...]
    measure: Callable[[dict[str, Any]], Iterator[Row]]  # takes the names that the cells make


def counted(names: dict[str, Any]) -> Iterator[Row]:
    """Lesson 02: models that only count."""
    train_ids, held_ids = names["train_ids"], names["held_ids"]
    begin = time.process_time()
    unigram, bigram = names["estimate"](train_ids, names["K_ADD"])
    tables = time.process_time() - begin
    begin = time.process_time()
    for n in (1, 2, 3):
        names["ngram_probs"](n, train_ids[-4:], held_ids, names["K_ADD"])
    spans = time.process_time() - begin

    known = train_ids.tolist()
    singles, pairs, triples = (
        len(set(zip(*(known[k:] for k in range(n)), strict=False))) for n in (1, 2, 3)
    )
    before, per_character = names["before"], names["per_character"]
    mixed = names["LAMBDA"] * bigram + (1 - names["LAMBDA"]) * unigram
    half_mixed = names["rows"][2][-1]
    for model, numbers, seconds, value in (
        ("unigram", singles, tables, per_character(unigram[held_ids])),
        ("bigram, add-0.01", pairs, tables, per_character(bigram[before, held_ids])),
        ("bigram + unigram", singles + pairs, tables, per_character(mixed[before, held_ids])),
        ("half-mixed 3-gram", singles + pairs + triples, spans, half_mixed),
    ):
        yield Row("02", model, "", str(numbers), f"{seconds:.2f}", f"{value:.2f}")


def recurrent(names: dict[str, Any]) -> Iterator[Row]:
    """Lesson 03: the RNN in NumPy, for as many epochs as its validation finds best."""
    for seed in SEEDS:
        begin = time.process_time()
        with contextlib.redirect_stdout(io.StringIO()):
            model, _ = names["train"](names["train_ids"], names["best_epoch"], seed=seed)
        seconds = time.process_time() - begin
        numbers = sum(array.size for array in model.values())
        value = names["rnn_perplexity"](model, names["train_ids"], names["held_ids"])
        yield Row("03", "RNN", str(seed), str(numbers), f"{seconds:.0f}", f"{value:.2f}")


def in_keras(lesson: str, train: str) -> Callable[[dict[str, Any]], Iterator[Row]]:
    """Lessons 07 to 09: what the lesson's function ``train`` gives for each seed."""

    def measure(names: dict[str, Any]) -> Iterator[Row]:
        for seed in SEEDS:
            model, numbers, seconds, value = names[train](seed)
            yield Row(lesson, model, str(seed), str(numbers), f"{seconds:.0f}", f"{value:.2f}")

    return measure


def transformer(names: dict[str, Any]) -> Iterator[Row]:
    """Lesson 13: the small causal Transformer."""
    for seed in SEEDS:
        _, (model, numbers, seconds, value) = names["train_transformer"](seed)
        yield Row("13", model, str(seed), str(numbers), f"{seconds:.0f}", f"{value:.2f}")


def validation(
    names: dict[str, Any], make: str, rate: float, epochs: int, **more: float
) -> list[float]:
    """Perplexity on the validation part after each epoch, seed 0: what settings are chosen by.

    make: the lesson's function that makes the model; more: its further arguments.
    """
    book, found = names["book"], []

    def model_of(rows: int) -> Any:
        return names[make](rows, **more)

    def look(model: Any) -> None:
        value = names["recurrent_perplexity"](model_of, model, book.fit_ids, book.check_ids)
        found.append(round(value, 2))

    names["learn_language_model"](model_of, book.fit_ids, epochs, rate, 0, look=look)
    return found


RECIPES = {
    "02": Recipe(
        "02_language_model",
        (
            "book = CourseText",
            "bigrams = bigram_counts(train_ids, V)",
            "unseen = bigrams[before",
            "K_ADD = 0.01",
            "def per_character",
            "LAMBDA = 0.8",
            "def ngram_probs",
        ),
        counted,
    ),
    "03": Recipe(
        "03_rnn_from_scratch",
        ("book = CourseText", "def bigram_baselines", "def train(ids, epochs"),
        recurrent,
    ),
    "07": Recipe("07_lstm", ("book = CourseText",), in_keras("07", "train_lstm")),
    "08": Recipe("08_gru", ("book = CourseText",), in_keras("08", "train_gru")),
    "09": Recipe("09_regularization", ("book = CourseText",), in_keras("09", "train_dropout")),
    "13": Recipe("13_transformer", ("book = CourseText", "def train_transformer"), transformer),
}


def read() -> list[Row]:
    if not TABLE.exists():
        return []
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [Row(**line) for line in csv.DictReader(file)]


def write(rows: list[Row]) -> None:
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerows([Row._fields, *rows])


def main() -> None:
    lessons = sys.argv[1:]
    if not lessons or not set(lessons) <= RECIPES.keys():
        sys.exit(f"say which lessons to measure, of: {', '.join(RECIPES)}")
    rows = read()
    for lesson in lessons:
        recipe = RECIPES[lesson]
        with contextlib.redirect_stdout(io.StringIO()):
            names = run_lesson(recipe.lesson, recipe.demos)
        measured = list(recipe.measure(names))
        for row in measured:
            print(*row)
        kept = [row for row in rows if row.lesson != lesson]
        rows = sorted([*kept, *measured], key=lambda row: row.lesson)
        write(rows)
    digest = hashlib.sha256(TABLE.read_bytes()).hexdigest()
    print(f"the SHA-256 for data/README.md: {digest}")


if __name__ == "__main__":
    main()
