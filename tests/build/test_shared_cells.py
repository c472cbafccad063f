"""The cells that lessons share: messages of the checks, and where data comes from."""

import runpy

import keras
import numpy as np
import pytest
from conftest import REPOSITORY

SHARED = REPOSITORY / "notebooks" / "ja" / "shared"
CHECKS = runpy.run_path(str(SHARED / "checks.py"))
check_array, check_close = CHECKS["check_array"], CHECKS["check_close"]
check_parts, check_call = CHECKS["check_parts"], CHECKS["check_call"]


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
