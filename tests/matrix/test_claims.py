"""What a lesson says its authors also tried has a script that shows it, and the other way round."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest
from conftest import REPOSITORY

from coursekit.course import read_course

COURSE = read_course(REPOSITORY)
FOLDER = REPOSITORY / "benchmarks" / "claims"
sys.path.insert(0, str(FOLDER))  # the scripts import lesson.py from beside them
SCRIPTS = sorted(FOLDER.glob("[0-9]*.py"))
TRIED = re.compile(
    r"私たち[^。]*(試し|測る|測った|やり直し|調べた)[^。]*。|別の \d+ 回[^。]*。|外で確かめ[^。]*。"
    r"|種を [\d、]+ と変えて[^。]*。|[^。]*てみたところ[^。]*。"
)


def load(path: Path):
    spec = importlib.util.spec_from_file_location(f"claim_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def claims_of(module) -> list[str]:
    return [module.CLAIM] if isinstance(module.CLAIM, str) else list(module.CLAIM)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_shows_a_sentence_that_its_lesson_has(path: Path) -> None:
    module = load(path)
    text = COURSE.lesson_text(module.LESSON).read_text()
    for claim in claims_of(module):
        assert claim in text, f"{module.LESSON} no longer says {claim!r}"
    assert callable(module.main) and module.__doc__


@pytest.mark.parametrize("lesson", COURSE.lesson_names())
def test_what_the_authors_also_tried_has_a_script(lesson: str) -> None:
    known = [c for path in SCRIPTS if path.stem[:2] == lesson[:2] for c in claims_of(load(path))]
    for found in TRIED.finditer(COURSE.lesson_text(lesson).read_text()):
        line = found[0]
        assert any(claim in line or line in claim for claim in known), f"no script shows: {line}"


def test_a_replaced_text_that_is_not_there_is_an_error() -> None:
    from lesson import run_lesson

    with pytest.raises(ValueError, match="no cell holds 'SEEDS = 77'"):
        run_lesson("00_welcome", replace={"SEEDS = 77": "SEEDS = 78"})
    with pytest.raises(ValueError, match="0 demo cells hold 'no such text'"):
        run_lesson("00_welcome", demos=["no such text"])
