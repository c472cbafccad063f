"""The tools and the table of the course's language models (notebooks/*/shared, data/)."""

import csv
from typing import Any

import keras
import numpy as np
import pytest
from conftest import REPOSITORY
from keras import layers

SHARED = REPOSITORY / "notebooks" / "ja" / "shared"


@pytest.fixture(scope="module")
def tools() -> dict[str, Any]:
    names: dict[str, Any] = {}
    for file in ("language_models.py", "recurrent_lm.py"):
        exec((SHARED / file).read_text(encoding="utf-8"), names)
    return names


def test_rows_go_on_from_block_to_block(tools: dict[str, Any]) -> None:
    rows, T, ids = 3, 4, np.arange(50)
    x, y = (part.reshape(-1, rows, T) for part in tools["blocks_in_order"](ids, rows, T))
    assert x.shape == (4, rows, T)
    assert (y == x + 1).all()
    assert (x[1:, :, 0] == x[:-1, :, -1] + 1).all()
    assert (x[0, :, 0] == 16 * np.arange(rows)).all()


@pytest.mark.parametrize("kind", [layers.LSTM, layers.GRU])
def test_unseen_text_is_read_on_from_the_last_known_character(tools, kind: type) -> None:
    """Against the definition: a plain layer reads ever longer beginnings, each from zeros."""
    V = 7

    def make(rows: int) -> keras.Model:
        ids = keras.Input(batch_shape=(rows, None), dtype="int32")
        h = layers.Embedding(V, 3, embeddings_initializer="normal")(ids)
        h = kind(5, return_sequences=True, stateful=True, name="rnn")(h)
        return keras.Model(ids, layers.Dense(V, kernel_initializer="normal")(h))

    keras.utils.set_random_seed(0)
    model = make(4)
    known, unseen = np.array([1, 6, 2]), np.array([3, 0, 3, 5, 1])
    got = tools["recurrent_perplexity"](make, model, known, unseen)

    embedding, _, dense = (layer for layer in model.layers[1:])
    plain = kind(5)
    plain.build((None, None, 3))
    plain.set_weights(model.get_layer("rnn").get_weights())
    sequence, losses = np.concatenate([known[-1:], unseen]), []
    for t in range(1, len(sequence)):
        scores = np.asarray(dense(plain(embedding(sequence[None, :t]))))[0].astype("float64")
        losses.append(np.log(np.exp(scores).sum()) - scores[sequence[t]])
    assert got == pytest.approx(np.exp(np.mean(losses)), rel=1e-4)


def test_learning_starts_each_epoch_at_the_beginning(tools: dict[str, Any]) -> None:
    """A rate of 0 leaves the weights alone: two epochs then end in the state that one ends in."""

    def make(rows: int) -> keras.Model:
        ids = keras.Input(batch_shape=(rows, None), dtype="int32")
        h = layers.Embedding(9, 3)(ids)
        h = layers.GRU(5, return_sequences=True, stateful=True, name="rnn")(h)
        return keras.Model(ids, layers.Dense(9)(h))

    ids, states = np.random.default_rng(0).integers(9, size=50), []
    for epochs in (1, 2):
        seen: list[keras.Model] = []
        learn = tools["learn_language_model"]
        model, spent = learn(make, ids, epochs, 0.0, seed=3, rows=2, T=4, look=seen.append)
        assert len(seen) == epochs and spent > 0
        states.append(np.asarray(model.get_layer("rnn").states[0]))
    assert np.allclose(*states, atol=1e-6) and np.abs(states[0]).max() > 1e-3


def test_the_table_has_each_model_once_for_each_seed() -> None:
    with (REPOSITORY / "data" / "language_models.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = [(row["lesson"], row["model"], row["seed"]) for row in rows]
    assert len(set(keys)) == len(keys) and [key[0] for key in keys] == sorted(k[0] for k in keys)
    for lesson in ("03", "07", "08", "09", "13"):
        learned = [row for row in rows if row["lesson"] == lesson]
        assert [row["seed"] for row in learned] == ["0", "1", "2"], lesson
        assert len({row["numbers"] for row in learned}) == 1, lesson


def test_each_lesson_with_a_model_of_its_own_draws_the_table() -> None:
    with (REPOSITORY / "data" / "language_models.csv").open(encoding="utf-8", newline="") as file:
        numbers = {row["lesson"] for row in csv.DictReader(file)}
    for number in sorted(numbers):
        (lesson,) = (REPOSITORY / "notebooks" / "ja").glob(f"{number}_*.md")
        call = f'show_language_models(load("language_models.csv"), until="{number}"'
        assert call in lesson.read_text(encoding="utf-8"), lesson.name
