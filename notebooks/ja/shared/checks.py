# @title 答え合わせの道具（実行だけしてください。読まなくてもかまいません）
import numpy as np


def spaced(name):
    """英数字で終わる名前と、続く助詞のあいだに空白を入れる。"""
    return f"{name} " if str(name)[-1:].isascii() else str(name)


def check_array(got, shape, name, shapes=None):
    """got が形 shape の数の配列かを調べ、配列にして返す。shapes: よくある間違いの形とその原因。"""
    name = spaced(name)
    assert got is not None, f"{name}が None です。return を書き忘れていませんか。"
    try:
        array = np.asarray(got)
    except Exception as error:
        raise AssertionError(f"{name}を配列にできません（{type(error).__name__}）。") from None
    if array.dtype == object and any(value is None for value in array.ravel()):
        raise AssertionError(
            f"{name}に None が混ざっています。return を書き忘れたか、return まで進まない場合があります。"
        )
    assert array.dtype.kind in "biuf", (
        f"{name}は数の配列のはずですが、{type(got).__name__}（{array.dtype}）が返りました。"
    )
    cause = (shapes or {}).get(array.shape, "")
    assert array.shape == tuple(shape), (
        f"{name}の形は {tuple(shape)} のはずですが、{array.shape} でした。{cause}"
    )
    return array


def check_close(got, want, name, hint="", causes=None, shapes=None, rtol=1e-5, atol=1e-6):
    """got と want の形と値が等しいかを調べる。causes: よくある間違いの説明と、そのときの値。"""
    want = np.asarray(want)
    array = check_array(got, want.shape, name, shapes)
    name = spaced(name)
    assert np.isfinite(array).all(), f"{name}に NaN か無限大があります。{hint}"
    if np.allclose(array, want, rtol=rtol, atol=atol):
        return
    for cause, wrong in (causes or {}).items():
        if np.shape(wrong) == want.shape and np.allclose(array, wrong, rtol=rtol, atol=atol):
            raise AssertionError(f"{name}の値が違います。{cause}")
    gap = float(np.max(np.abs(array.astype(float) - want)))
    raise AssertionError(f"{name}の値が違います（最大のずれ {gap:.2g}）。{hint}")


def check_parts(got, names, call):
    """got が names の数だけの値の組かを調べて返す。"""
    assert got is not None, f"{spaced(call)}が None を返しました。return を書き忘れていませんか。"
    listed = "、".join(names)
    assert isinstance(got, tuple | list) and len(got) == len(names), (
        f"{spaced(call)}は {listed} の {len(names)} つをこの順に返します。"
        f"返ってきたのは {type(got).__name__}"
        f"{f'（{len(got)} 個）' if isinstance(got, tuple | list) else ' '}でした。"
    )
    return got


def check_call(function, *arguments, name, hint):
    """function を呼ぶ。エラーになったら、原因の手がかり hint を添えて伝える。"""
    try:
        return function(*arguments)
    except NotImplementedError:
        raise
    except Exception as error:
        kind = type(error).__name__
        if kind == "NameError":
            hint = "関数の外で作った変数は使えません。引数から計算してください。"
        raise AssertionError(f"{spaced(name)}を呼ぶとエラー（{kind}）になりました。{hint}") from None
