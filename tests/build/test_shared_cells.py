"""The cells that lessons share: messages of the checks, and where data comes from."""

import runpy
from typing import NamedTuple

import keras
import numpy as np
import pytest
from conftest import REPOSITORY

SHARED = REPOSITORY / "notebooks" / "ja" / "shared"
CHECKS = runpy.run_path(str(SHARED / "checks.py"))
check_array, check_close = CHECKS["check_array"], CHECKS["check_close"]
check_parts, check_call = CHECKS["check_parts"], CHECKS["check_call"]
called, check_kinds = CHECKS["called"], CHECKS["check_kinds"]


@pytest.mark.parametrize(
    ("got", "words"),
    [
        (None, "return を書き忘れていませんか"),
        ("text", "数の配列のはずですが、str"),
        ([[1], [2, 3]], "配列にできません"),
        ([1.0, 2.0, 3.0], "形は (2,) のはずですが、(3,) でした。too long"),
        ([np.nan, 1.0], "NaN か無限大"),
        ([2.0, 4.0], "doubled"),
        ([1.5, 2.0], "最大のずれ 0.5）。look here"),
        ([1 + 1j, 2.0], "数の配列のはずですが"),
    ],
)
def test_messages_name_the_fault(got, words: str) -> None:
    with pytest.raises(AssertionError) as caught:
        check_close(got, [1.0, 2.0], "h", "look here", {"doubled": [2, 4]}, {(3,): "too long"})
    assert words in str(caught.value) and str(caught.value).startswith("h ")


@pytest.mark.parametrize(
    "got", [[1, 2], (1.0, 2.0), np.array([1, 2], "float32"), keras.ops.array([1.0, 2.0])]
)
def test_other_styles_of_right_pass(got) -> None:
    check_close(got, [1.0, 2.0], "h")
    assert check_array(got, (2,), "h").shape == (2,)


def test_expected_values_are_not_told() -> None:
    with pytest.raises(AssertionError) as caught:
        check_close([1.0, 2.0], [123.25, 456.5], "h")
    assert "123" not in str(caught.value) and "456.5" not in str(caught.value)


def test_parts() -> None:
    assert check_parts([1, 2], ("h", "c"), "f") == [1, 2]
    for got, words in ((None, "None を返しました"), (np.ones(2), "ndarray"), ((1,), "2 つ")):
        with pytest.raises(AssertionError, match=words):
            check_parts(got, ("h", "c"), "f")


def test_call_turns_errors_into_hints_but_not_the_stub() -> None:
    def fails(error):
        raise error

    with pytest.raises(
        AssertionError, match=r"モデルを呼ぶとエラー（ValueError）になりました。try"
    ):
        check_call(fails, ValueError("x" * 1000), name="モデル", hint="try")
    with pytest.raises(NotImplementedError):
        check_call(fails, NotImplementedError(), name="モデル", hint="try")
    assert check_call(max, 1, 2, name="f", hint="") == 2


class Layer(NamedTuple):
    weights: list[int]
    name: str


def spoil(x):
    x["W"][0] -= 1
    return 1


def half(x, scale=1.0):
    made = np.zeros_like(x)
    made[...] = 0.5 * scale * x
    return made


@pytest.mark.parametrize(
    ("function", "arguments", "words"),
    [
        (lambda x: x.pop(), [[1, 2]], "1 番目の引数が書き換わりました"),
        (lambda n, x: np.negative(x, out=x), [3, np.ones(2)], r"2 番目の引数が.*x\.copy"),
        (spoil, [{"W": np.zeros(2)}], r"1 番目の引数が.*dict\(x\)"),
        (lambda x: x.sort(), [np.array([2, 1])], "1 番目の引数"),
        (lambda x: x.add(1), [{2}], "1 番目の引数"),
        (lambda x: x.__setitem__(0, 3), [[1, 2]], "1 番目の引数"),
        (lambda x: x[0].update(a=np.nan), [[{"a": 1.0}]], "1 番目の引数"),
        (lambda x: x[0].fill(1), [[np.zeros(2)]], r"1 番目の引数が.*中の配列も x\.copy"),
        (lambda x: x.weights.sort(), [Layer([2, 1], "h")], "1 番目の引数"),
    ],
)
def test_changed_arguments_are_told_and_are_copies(function, arguments, words: str) -> None:
    before = repr(arguments)
    for call in (called, lambda f, *a: check_call(f, *a, name="f", hint="")):
        with pytest.raises(AssertionError, match=words):
            call(function, *arguments)
    assert repr(arguments) == before
    with pytest.raises(AssertionError, match="引数 x が書き換わりました"):
        called(lambda x: x.append(1), x=[])


def test_a_result_that_changes_with_the_next_call_is_told() -> None:
    buffer = np.zeros(2)

    def fill(x):
        buffer[:] = x
        return buffer

    assert called(fill, 1)[0] == 1
    with pytest.raises(AssertionError, match="1 回目に返した結果が書き換わりました"):
        called(fill, 2)
    buffer[:] = 3  # of no concern to another function
    assert called(lambda x: x, [np.nan, Layer([1], "h")])[1].name == "h"
    assert called(sum, [1, 2]) == 3 and called(sorted, [2, 1], reverse=True) == [2, 1]


def test_kinds_of_arrays() -> None:
    x = np.linspace(-2, 2, 6).reshape(2, 3)
    check_kinds(lambda a, b: {"sum": a.sum(axis=0), "all": [a @ b.T]}, x, x + 1)
    check_kinds(half, x, scale=3.0, but=("整数の配列",))
    cases = {
        "整数の配列.*float で作ります": half,
        "float32 の配列を渡すと、エラー（KeyError）": lambda a: {"d": 1, "l": 1}[a.dtype.char],
        "Fortran 順の配列.*結果が違います": lambda a: a.ravel("K"),
        "逆順に切り出した配列": lambda a: a * np.sign(a.strides[0]),
    }
    for words, function in cases.items():
        with pytest.raises(AssertionError, match=words):
            check_kinds(function, x)
    with pytest.raises(NotImplementedError):
        check_kinds(lambda a: (_ for _ in ()).throw(NotImplementedError), x)


def test_other_arrays_and_what_holds_them_stay_as_they_are() -> None:
    seen = []

    def see(layer, ids, options):
        seen.append((type(layer), ids.dtype.kind, layer.weights[0].dtype.char, set(options)))
        return layer.weights[0].astype(float)

    check_kinds(see, Layer([np.ones(2)], "h"), np.arange(3), {"set"})
    assert {(kind, ids, options.pop()) for kind, ids, _, options in seen} == {(Layer, "i", "set")}
    assert {char for *_, char, _ in seen} == {"d", "f", "l"}


def test_lessons_import_without_tensorflows_notes() -> None:
    """oneDNN's note comes at any level of the log; without oneDNN it is not there."""
    quiet = ('"TF_CPP_MIN_LOG_LEVEL", "3"', '"TF_ENABLE_ONEDNN_OPTS", "0"')
    for path in sorted((REPOSITORY / "notebooks" / "ja").glob("[0-9]*.md")):
        before, found, _ = path.read_text(encoding="utf-8").partition("\nimport keras\n")
        assert found, path
        for setting in quiet:
            assert f"os.environ.setdefault({setting})" in before, path
