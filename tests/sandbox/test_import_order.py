"""PyTorch comes before TensorFlow where triton is installed, in fork servers and in lessons."""

import ast

import pytest
from conftest import REPOSITORY

from coursekit.build.text import read_lesson
from coursekit.course import read_course
from coursekit.grading import execute
from coursekit.sandbox import import_order

COURSE = read_course(REPOSITORY)
DYNAMO = "torch._dynamo"


@pytest.fixture
def triton(monkeypatch) -> None:
    monkeypatch.setattr(import_order, "find_spec", lambda name: name == "triton")


def test_without_triton_the_order_is_the_lessons_own(monkeypatch) -> None:
    monkeypatch.setattr(import_order, "find_spec", lambda name: None)
    order = list(import_order.ordered(["keras", "numpy", "torch"]))
    assert order[:3] == ["keras", "numpy", "torch"]
    assert DYNAMO in order[3:]


def test_with_triton_pytorch_comes_first_and_once(triton) -> None:
    order = list(import_order.ordered(["keras", "numpy", "torch"]))
    assert order[:2] == [DYNAMO, "keras"]
    assert order.count(DYNAMO) == 1
    assert DYNAMO not in import_order.ordered(["keras", "numpy"])


def test_with_triton_a_process_with_torch_is_not_grown_from_one_that_has_keras(
    triton, monkeypatch
) -> None:
    made = []

    class Recorded:
        ended, started, pid = False, True, 0

        def __init__(self, modules: list[str], parent: object = None) -> None:
            self.modules, self.parent = modules, parent
            made.append(self)

        def close(self) -> None:
            pass

    monkeypatch.setattr(execute, "ForkServer", Recorded)
    servers = execute._Servers()
    for modules in (["keras"], ["keras", "numpy"], ["keras", "torch"], ["numpy"]):
        servers.take(modules)
    assert [server.parent for server in made] == [None, made[0], None]
    assert made[-1].modules == ["keras", "numpy", "torch"]


@pytest.mark.parametrize("lesson", COURSE.lesson_names())
def test_a_lesson_imports_torch_before_keras(lesson: str) -> None:
    order: list[str] = []
    for cell in read_lesson(COURSE.lesson_text(lesson)).cells:
        if cell.cell_type == "code":
            for node in ast.walk(ast.parse(cell.source)):
                if isinstance(node, ast.Import):
                    order += [alias.name for alias in node.names]
                elif isinstance(node, ast.ImportFrom):
                    order.append(str(node.module))
    if "torch" in order:
        assert order.index(DYNAMO) < order.index("keras")
