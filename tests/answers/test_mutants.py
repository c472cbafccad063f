"""Mutants: each operator makes what it says; those that score are told, unless listed."""

from pathlib import Path

import pytest
from conftest import LESSON, edit

from coursekit.answers.bank import Answer
from coursekit.answers.mutants import table, verdicts
from coursekit.answers.mutants.equivalents import as_entries, path_of, read_equivalents
from coursekit.answers.mutants.mutate import Mutant, drawn, mutants
from coursekit.answers.mutants.operators import OPERATORS
from coursekit.answers.mutants.runner import Which, run_lessons
from coursekit.answers.mutants.verdicts import Court, Trial
from coursekit.answers.packing import entangled, side_by_side
from coursekit.answers.tables import code, in_cell, steady
from coursekit.build.pipeline import build
from coursekit.cli import main
from coursekit.course import Course
from coursekit.errors import CourseError, Problem
from coursekit.sandbox.forkserver_client import Fault


def answer(text: str, name: str = "model", exercise: str = "f") -> Answer:
    return Answer(exercise, name, Path("f.py"), text, "")


def made(operator: str, text: str) -> set[str]:
    """What the operator makes of the line that it changes."""
    return {m.after for m in mutants([answer(text)]) if m.operator == operator}


CASES = {
    "axis": ("x.sum(axis=1)", {"x.sum(axis=0)", "x.sum(axis=-1)"}),
    "transpose": ("dx = da @ W.T", {"dx = da @ W"}),
    "word": ("layers.Dense(2, 'tanh')", {"layers.Dense(2, 'sigmoid')"}),
    "layer": (
        "layers.LSTM(units, go_backwards=True)",
        {
            "layers.LSTM(units + 1, go_backwards=True)",
            "layers.LSTM(units - 1, go_backwards=True)",
            "layers.LSTM(units, go_backwards=True, return_sequences=True)",
            "layers.LSTM(units, go_backwards=True, use_bias=False)",
            "layers.LSTM(units, go_backwards=True, unit_forget_bias=False)",
        },
    ),
    "default": (
        "def f(a, mode='sum', mask=None): return a",
        {"def f(a, mode='sum_', mask=None):", "def f(a, mode='sum', mask=0):"},
    ),
    "operator": ("y = a / b", {"y = a * b", "y = a // b", "y = b / a", "y = a"}),
    "comparison": ("y = a < b", {"y = a <= b", "y = a > b"}),
    "condition": (
        "y = 1 if a and b else 2",
        {"y = 1 if a or b else 2", "y = 1 if a else 2", "y = 1 if b else 2", "y = 1", "y = 2"}
        | {"y = 1 if not (a and b) else 2"},
    ),
    "sign": ("y = -a + f(not b)", {"y = a + f(not b)", "y = -a + f(b)"}),
    "index": (
        "y = x[:, t] + x[a::2]",
        {"y = x[:, t] + x[::2]", "y = x[:, t] + x[a:]"}
        | {"y = x[:, t] + x[a + 1::2]", "y = x[:, t] + x[a - 1::2]"}
        | {"y = x[:, t + 1] + x[a::2]", "y = x[:, t - 1] + x[a::2]"},
    ),
    "constant": (
        "y = g(3, -1, True, 0)",
        {"y = g(4, -1, True, 0)", "y = g(2, -1, True, 0)", "y = g(-3, -1, True, 0)"}
        | {"y = g(3, 0, True, 0)", "y = g(3, -2, True, 0)", "y = g(3, -1, False, 0)"}
        | {"y = g(3, -1, True, 1)", "y = g(3, -1, True, -1)"},
    ),
    "order": ("return_ = [dot(a, b)]", {"return_ = [dot(b, a)]", "return_ = []"}),
    "function": ("y = np.max(x)", {"y = np.min(x)"}),
    "call": ("y = np.exp(x.copy())", {"y = x.copy()", "y = np.exp(x)"}),
    "keyword": ("y = f(x, keepdims=True)", {"y = f(x)"}),
    "name": ("def f(a, b):\n    c = a\n    return b", {"c = b", "return a"}),
    "statement": ("'''Doc.'''\nimport os\ny = 1\nfor x in y:\n    x += 1", {"pass"}),
    "whole numbers": ("y = x.astype('float32')", {"y = x.astype('int32')"}),
    "float width": ("y = x.astype(np.float32)", {"y = x.astype(np.float64)"}),
}


@pytest.mark.parametrize("operator", OPERATORS)
def test_each_operator_makes_what_it_says(operator: str) -> None:
    text, expected = CASES[operator]
    assert made(operator, text) == expected


def test_tanh_of_numpy_becomes_a_sigmoid() -> None:
    assert made("function", "y = np.tanh(a)") == {"y = (lambda a: 1 / (1 + np.exp(-a)))(a)"}


def test_what_may_come_in_any_order_is_left_alone() -> None:
    assert made("order", "y = max(a, b)") == set()
    assert made("call", "y = float(a)") == set()


def test_statements_are_dropped_one_at_a_time() -> None:
    text = "def f(x):\n    '''Doc.'''\n    y = x\n    for _ in x:\n        y = 2\n    return y"
    dropped = {m.before for m in mutants([answer(text)]) if m.operator == "statement"}
    assert dropped == {"y = x", "for _ in x:\ny = 2", "y = 2", "return y"}


def test_no_two_mutants_are_the_same_program_and_none_is_a_right_answer() -> None:
    first = answer("def f(a, b):\n    return a - b")
    second = answer("def f(a, b):\n    '''The other way.'''\n    return b - a", "right_turned")
    texts = [m.text for m in mutants([first, second])]
    assert len(texts) == len(set(texts))
    bodies = [text.rpartition("return ")[2] for text in texts]
    assert "a + b" in bodies
    assert not {"a - b", "b - a"} & set(bodies)


def test_what_does_not_compile_is_no_mutant() -> None:
    text = "def f():\n    n = a\n\n    def g():\n        nonlocal n\n        n = b\n    g()"
    dropped = {m.before for m in mutants([answer(text)]) if m.operator == "statement"}
    assert dropped == {"n = b", "g()"}


def test_a_draw_spreads_over_operators_and_does_not_hang_on_the_rest() -> None:
    text = "def f(a, b):\n    c = a + b * 2 - 1\n    return -c if a < b else c[a:]"
    found = mutants([answer(text)])
    few = drawn(found, len({m.operator for m in found}))
    assert {m.operator for m in few} == {m.operator for m in found}
    assert drawn(reversed(found), 9) == drawn(found, 9)
    longer = mutants([answer(text.replace("return", "d = 7\n    return"))])
    same = {m.change for m in drawn(longer, 9)} & {m.change for m in drawn(found, 9)}
    assert len(same) >= 7


def test_answers_that_touch_each_other_do_not_share_a_notebook() -> None:
    texts = {
        "step": "def step(x):\n    return x",
        "run": "def run(x):\n    return step(x)",
        "score": "def score(x):\n    return run(x)",
        "alone": "def alone(x, step):\n    return step(x)",
        "helped": "def helper(x):\n    return x\ndef helped(x):\n    return helper(x)",
        "other": "helper = 3\ndef other(x):\n    return helper",
    }
    apart = entangled(texts.items())
    assert apart == {
        "step": {"run", "score"},
        "run": {"step", "score"},
        "score": {"step", "run"},
        "helped": {"other"},
        "other": {"helped"},
    }
    trials = [Trial(exercise, f"{text} # {n}") for exercise, text in texts.items() for n in (1, 2)]
    rows = side_by_side(trials, apart)
    assert sorted(trial for row in rows for trial in row.values()) == sorted(trials)
    assert not any(apart.get(exercise, set()) & row.keys() for row in rows for exercise in row)
    assert len(rows) == 6


def run(course: Course, which: Which = Which()) -> tuple[list[Problem], str]:
    said: list[str] = []
    problems = run_lessons(course, [LESSON], which, said.append)
    return problems, said[-1] if said else ""


def without_a_test(course: Course) -> None:
    edit(
        course.lesson_text(LESSON),
        'check_close(total([1, 2]), 3, "total([1, 2])", "1 + 2")\n',
        'check_close(total([0, 0]), 0, "total([0, 0])", "0 + 0")\n',
    )
    edit(
        course.lesson_text(LESSON),
        'check_close(total([2.5] * 7), 17.5, "total", "every element counts")\n',
        "",
    )
    build(course, [LESSON], say=lambda _: None)


def test_sound_tests_leave_no_mutant(built: Course) -> None:
    problems, last = run(built)
    assert problems == []
    assert "0 survived, 0 equivalent" in last
    text = table.path_of(built, LESSON).read_text()
    assert "| [double](#double) |" in text
    assert "double_1: 不正解：double(3) が None です" in text
    assert run(built)[0] == []
    assert table.path_of(built, LESSON).read_text() == text


def test_a_test_that_is_missing_is_told(
    built: Course, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    without_a_test(built)
    monkeypatch.chdir(built.root)
    assert main(["mutants", LESSON]) == 1
    error = capsys.readouterr().err
    where = f"error: answers/{LESSON}/total/right_loop.py, total: "
    assert f"{where}a mutant scores in full (operator): result += x → result -= x" in error
    assert "return sum(xs) → return max(xs)" not in error  # max([]) is an error
    assert "double" not in error
    assert "**survived**" in table.path_of(built, LESSON).read_text()


def test_listed_mutants_are_equivalent_and_stale_entries_are_told(built: Course) -> None:
    without_a_test(built)
    survived = run(built)[0]
    entries = (built.scratch / "mutants" / f"{LESSON}.toml").read_text()
    path = path_of(built, LESSON)
    path.write_text(entries)
    with pytest.raises(CourseError, match="says its reason"):
        read_equivalents(built, LESSON)
    listed = entries.replace('reason = ""', 'reason = "nothing but zeros is asked"')
    path.write_text(listed)
    problems, last = run(built)
    assert problems == []
    assert f"0 survived, {len(survived)} equivalent" in last
    assert "equivalent: nothing but zeros is asked" in table.path_of(built, LESSON).read_text()

    model = answer("", exercise="double")
    killed = Mutant(model, "operator", "return x + x", "return x - x", "")
    gone = Mutant(model, "operator", "return y + y", "return y - y", "")
    other = Mutant(answer("", exercise="triple"), "operator", "a", "b", "")
    added = as_entries([killed, gone, other]).replace('reason = ""', 'reason = "none"')
    path.write_text(f"{listed}\n{added}")
    assert [problem.what for problem in run(built)[0]] == [
        "its mutant fails a graded cell now: return x + x → return x - x",
        "no mutant is this one: return y + y → return y - y",
        "there is no exercise 'triple': a → b",
    ]


def test_only_what_changed_is_run_and_the_rest_of_the_table_stays(built: Course) -> None:
    run(built)
    before = table.read_sections(built, LESSON)
    assert run(built, Which(changed=True)) == ([], "")
    edit(built.answers / LESSON / "total" / "right_loop.py", "result = 0", "result = 0.0")
    assert "of 1 exercise(s)" in run(built, Which(changed=True))[1]
    after = table.read_sections(built, LESSON)
    assert after["double"] == before["double"]
    assert after["total"] != before["total"]
    assert "`result = 0.0` → `result = 1.0`" in after["total"]


def test_a_sample_is_the_same_each_time_and_writes_no_table(built: Course) -> None:
    problems, last = run(built, Which(sample=2))
    assert problems == []
    assert f"{LESSON}: 4 mutants of 2 exercise(s): 4 killed" in last
    kept = (built.scratch / "mutants" / f"{LESSON}.json").read_text()
    run(built, Which(sample=2))
    assert (built.scratch / "mutants" / f"{LESSON}.json").read_text() == kept
    assert not table.path_of(built, LESSON).exists()


def test_one_exercise_alone(built: Course) -> None:
    assert "of 1 exercise(s)" in run(built, Which("total"))[1]
    assert list(table.read_sections(built, LESSON)) == ["total"]
    with pytest.raises(CourseError, match="exercises are: double, total"):
        run(built, Which("triple"))


def test_a_loop_without_an_end_is_killed(built: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "CELL_SECONDS", 1.0)
    endless = Trial("total", "def total(xs):\n    while True:\n        pass")
    sound = Trial("double", "def double(x):\n    return 2 * x")
    found = Court(built, LESSON).verdicts([endless, sound])
    assert found[endless].criterion == "total_1"
    assert "制限時間（1 秒）" in found[endless].message
    assert found[sound].criterion == ""


def test_where_the_machine_fails_nothing_is_said_of_the_exercise(
    built: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_jobs(jobs, limits):
        for number, (key, _) in enumerate(jobs):
            yield key, Fault("no memory") if number == 1 else {}

    monkeypatch.setattr(verdicts, "run_jobs", run_jobs)
    problems = run(built)[0]
    assert [p.what for p in problems if "the machine failed" in p.what] == [
        "the machine failed twice (no memory) on mutants of total, double"
    ]
    assert not table.path_of(built, LESSON).exists()


def test_a_right_answer_that_fails_unchanged_is_told(built: Course) -> None:
    path = built.answers / LESSON / "total" / "right_loop.py"
    edit(path, "result = 0", "result = 5")
    problems = [problem for problem in run(built)[0] if "without a fault" in problem.what]
    assert [problem.file.name for problem in problems] == ["right_loop.py"]
    assert list(table.read_sections(built, LESSON)) == ["double"]


def test_messages_in_tables_do_not_hang_on_the_run() -> None:
    assert steady("値が違います（最大のずれ 0.53）。軸 2") == "値が違います（最大のずれ …）。軸 2"
    assert steady("（最大のずれ 12）、1e-06、(3, 2)") == "（最大のずれ …）、…、(3, 2)"
    assert steady("layer lstm_cell_12, h_1 at 0x7f00aabbcc\nmore") == "layer lstm_cell, h_1 at ……"
    assert in_cell("a | b * <c>") == "a \\| b \\* \\<c>"
    assert code("a | `b`") == "`` a \\| `b` ``"
