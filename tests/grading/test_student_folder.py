"""Ids of any text become names of folders, and are read back from them."""

import random

import pytest

from coursekit.grading.student_folder import folder_of, student_of


@pytest.mark.parametrize(
    "student", ["s2301234", "ann@uni.ac.jp", "s23_01234", "山田 花子", "がくせい", "B20-T1", "Łódź"]
)
def test_usual_ids_stay_as_they_are(student: str) -> None:
    assert folder_of(student) == student and student_of(student) == student


@pytest.mark.parametrize(
    ("student", "folder"),
    [
        ("a/b", "a~2f~b"),
        ("..", "~2e~~2e~"),
        (".hidden", "~2e~hidden"),
        ("-x", "~2d~x"),
        ("x*[1]?", "x~2a~~5b~1~5d~~3f~"),
        ("ann ", "ann~20~"),
        ("50%", "50~25~"),
        ("a~20~b", "a~7e~20~7e~b"),
        ("\x1b[31m", "~1b~~5b~31m"),
        ("\u3164", "~3164~"),
        ("か\u3099", "が"),
    ],
)
def test_what_a_path_a_pattern_or_an_address_would_read_is_coded(student, folder) -> None:
    assert folder_of(student) == folder


def test_every_id_comes_back() -> None:
    chance = random.Random(1)
    alphabet = "aZ09._@+-~ /\\*?[]%#&\0\n\x1b'\"$;:山がé\u200b\u202e😀"
    seen: dict[str, str] = {}
    for _ in range(20_000):
        student = "".join(chance.choices(alphabet, k=chance.randint(1, 6)))
        folder = folder_of(student)
        assert student_of(folder) == student and seen.setdefault(folder, student) == student
        assert not set(folder) & set("/\\*?[]%#&\0\n\x1b'\"$;:")


@pytest.mark.parametrize(
    "folder", ["a b ", "-x", "..", "a~2F~b", "~61~", "~110000~", "か\u3099", ""]
)
def test_a_folder_that_stands_for_no_id(folder: str) -> None:
    assert student_of(folder) is None


@pytest.mark.parametrize("student", ["", "x" * 201, "山" * 67])
def test_no_folder_for_nothing_or_too_much(student: str) -> None:
    with pytest.raises(ValueError, match="no folder"):
        folder_of(student)
