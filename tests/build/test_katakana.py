"""The cell that lessons 11 and 12 share: numbers for words, and their three parts."""

import runpy

import numpy as np
import pytest
from conftest import REPOSITORY

MADE = runpy.run_path(str(REPOSITORY / "notebooks" / "ja" / "shared" / "katakana.py"))
PAD, START, END = MADE["PAD"], MADE["START"], MADE["END"]
TEXT = (REPOSITORY / "data" / "katakana.tsv").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def data():
    return MADE["KatakanaWords"](TEXT)


def test_every_word_is_in_one_part(data):
    parts = np.concatenate([data.fit, data.valid, data.test])
    assert sorted(parts) == list(range(len(data.pairs)))
    assert len(data.valid) == len(data.test) == 1000
    words = [word for word, _ in data.pairs]
    assert len(set(words)) == len(words)  # so no word is in two parts


def test_the_test_part_is_none_that_was_measured_before(data):
    before = np.random.default_rng(11).permutation(len(data.pairs))[:1000]
    assert not {*before.tolist()} & {*data.test.tolist()}


def test_the_parts_are_the_same_each_time(data):
    again = MADE["KatakanaWords"](TEXT)
    assert np.array_equal(again.test, data.test)
    assert np.array_equal(again.valid, data.valid)


def test_numbers_give_the_words_back(data):
    assert data.source.shape == (len(data.pairs), data.T1) == (9227, 8)
    assert data.target.shape == (len(data.pairs), data.T2) == (9227, 7)
    letters = np.array(["", *data.letters])
    for n in (0, 1234, 9226):
        word, reading = data.pairs[n]
        assert "".join(letters[data.source[n]]) == word
        assert data.to_kana(data.target[n]) == reading


def test_rows_end_with_end_and_padding(data):
    for row, (_, reading) in zip(data.target, data.pairs, strict=True):
        assert row[len(reading)] == END
        assert (row[: len(reading)] > END).all()
        assert (row[len(reading) + 1 :] == PAD).all()
    assert PAD not in data.letter_id.values()
    assert START not in data.target
