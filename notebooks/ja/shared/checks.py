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


def mapped(value, change):
    """value の中の配列を change で変えた写し。リスト、辞書などは作り直す。ほかのものは、そのまま。"""
    if isinstance(value, np.ndarray):
        return change(value)
    if isinstance(value, list | tuple):
        items = [mapped(item, change) for item in value]
        return value._make(items) if hasattr(value, "_make") else type(value)(items)
    if isinstance(value, dict):
        return {key: mapped(item, change) for key, item in value.items()}
    return set(value) if isinstance(value, set) else value


def copy_of(value):
    """配列、リスト、辞書などの写し。"""
    return mapped(value, lambda array: array.copy(order="K"))


def is_kept(value, before):
    """value が、写し before をとったときのままか。"""
    if isinstance(value, np.ndarray):
        return (value.shape, value.dtype) == (before.shape, before.dtype) and (
            value.tobytes() == before.tobytes()
        )
    if isinstance(value, list | tuple):
        return len(value) == len(before) and all(map(is_kept, value, before))
    if isinstance(value, dict):
        return list(value) == list(before) and all(map(is_kept, value.values(), before.values()))
    if isinstance(value, str | int | float):
        return type(value) is type(before) and repr(value) == repr(before)
    return value == before if isinstance(value, set) else True


LAST_RESULT = []  # called が呼んだ関数、その結果、結果の写し


def check_kept(pairs):
    """pairs（引数の名前：渡した写しと、元の値）の写しが、書き換わっていないかを調べる。"""
    for name, (value, old) in pairs.items():
        way = "list(x) や dict(x) など。中の配列も x.copy() で写します"
        if isinstance(value, np.ndarray):
            way = "x = x - … や x.copy() など"
        assert is_kept(value, old), (
            f"呼び出すと、{name}が書き換わりました。受け取ったものは変えずに、"
            f"新しいものを作って使います（{way}）。"
        )


def called(function, *arguments, **named):
    """引数の写しで function を呼び、結果を返す。写しや、前の結果が書き換わったら、そう伝える。"""
    copies, named_copies = copy_of(arguments), copy_of(named)
    result = function(*copies, **named_copies)
    pairs = {f"{k} 番目の引数": pair for k, pair in enumerate(zip(copies, arguments), 1)}
    check_kept(pairs | {f"引数 {name} ": (named_copies[name], named[name]) for name in named})
    before, LAST_RESULT[:] = LAST_RESULT[:], [function, result, copy_of(result)]
    if before and before[0] is function:
        assert is_kept(*before[1:]), (
            "2 回目に呼ぶと、1 回目に返した結果が書き換わりました。"
            "呼ばれるたびに、新しいものを作って返します。"
        )
    return result


def check_call(function, *arguments, name, hint):
    """called と同じ。エラーになったら、原因の手がかり hint を添えて伝える。"""
    copies = copy_of(arguments)
    try:
        result = function(*copies)
    except NotImplementedError:
        raise
    except Exception as error:
        kind = type(error).__name__
        if kind == "NameError":
            hint = "その名前の変数がありません。書き間違いや、消してしまった行を確かめてください（関数の外で作った変数は使えません）。"
        raise AssertionError(
            f"{spaced(name)}を呼ぶとエラー（{kind}）になりました。{hint}"
        ) from None
    check_kept({f"{k} 番目の引数": pair for k, pair in enumerate(zip(copies, arguments), 1)})
    return result


def check_learns(model, x, y):
    """1 回の学習で、どの重みも動くかを調べる。自分で書いたクラスのモデルは調べない。"""
    if hasattr(model, "train_on_batch"):
        model.compile(optimizer="sgd", loss="mse", run_eagerly=True, jit_compile=False)
        before = model.get_weights()
        model.train_on_batch(x, y)
        for old, new in zip(before, model.get_weights()):
            assert (old != new).any(), (
                f"1 回学習しても、形 {old.shape} の重みが動きません。"
                "勾配が途中で止まっているか（stop_gradient など）、学習しない重みになっています。"
            )


def is_close(got, want, rtol, atol):
    """数、配列、文字列と、それらのリストや辞書を、値で比べる。"""
    if isinstance(want, list | tuple):
        same = isinstance(got, list | tuple) and len(got) == len(want)
        return same and all(is_close(g, w, rtol, atol) for g, w in zip(got, want))
    if isinstance(want, dict):
        same = isinstance(got, dict) and list(got) == list(want)
        return same and all(is_close(got[key], want[key], rtol, atol) for key in want)
    got, want = np.asarray(got), np.asarray(want)
    if got.shape != want.shape:
        return False
    if got.dtype.kind in "biufc" and want.dtype.kind in "biufc":
        return np.allclose(got, want, rtol=rtol, atol=atol, equal_nan=True)
    return bool(np.all(got == want))


def backwards(array):
    """同じ値で、メモリには逆の順に並ぶ配列。"""
    turned = (slice(None, None, -1),) * array.ndim
    return array[turned].copy()[turned]


KINDS = {  # 配列の種類：比べる相手、渡すもの、違ったときの手がかり
    "Fortran 順の配列": (
        np.copy,
        np.asfortranarray,
        "ravel や reshape の並び順、メモリの並びを仮定していませんか。",
    ),
    "逆順に切り出した配列": (np.copy, backwards, "メモリの並びを仮定していませんか。"),
    "float32 の配列": (np.copy, np.float32, "型を仮定していませんか。"),
    "整数の配列": (
        lambda x: np.rint(3 * x),
        lambda x: np.rint(3 * x).astype(int),
        "整数の配列に小数を入れると、切り捨てられます。結果の配列は float で作ります。",
    ),
}


def only_floats(change):
    """小数の配列を change で変え、ほかの配列は写すだけの関数。"""
    return lambda array: change(array) if array.dtype.kind == "f" else array.copy()


def check_kinds(function, *arguments, but=(), rtol=1e-3, atol=1e-4, **named):
    """同じ値を別の種類の配列で渡しても、同じ結果になるかを調べる。but: 渡さない種類。"""
    for kind, (plain, change, hint) in KINDS.items():
        if kind in but:
            continue
        given = mapped((arguments, named), only_floats(plain))
        want = copy_of(function(*given[0], **given[1]))
        given = mapped((arguments, named), only_floats(change))
        try:
            got = function(*given[0], **given[1])
        except NotImplementedError:
            raise
        except Exception as error:
            raise AssertionError(
                f"{kind}を渡すと、エラー（{type(error).__name__}）になりました。{hint}"
            ) from None
        assert is_close(got, want, rtol, atol), (
            f"{kind}を渡すと、同じ値の配列を渡したときと結果が違います。{hint}"
        )
