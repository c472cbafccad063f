"""What can go wrong at one place of an answer: each operator yields what could stand there instead.

Own ones, since those of mutmut and Cosmic Ray know Python's grammar (on libcst's and parso's trees)
but nothing of axes, transposes, layers and activations, which is where answers of this course err.
"""

from __future__ import annotations

import ast
from bisect import bisect
from collections.abc import Callable, Iterator
from itertools import pairwise

from coursekit.answers.mutants.place import Place

Operator = Callable[[Place], Iterator[ast.AST]]

OTHER_OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div, ast.Add, ast.MatMult),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
}
OTHER_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
OTHER_FUNCTIONS = {
    "max": "min",
    "min": "max",
    "maximum": "minimum",
    "minimum": "maximum",
    "amax": "amin",
    "amin": "amax",
    "argmax": "argmin",
    "argmin": "argmax",
    "sum": "mean",
    "mean": "sum",
    "any": "all",
    "all": "any",
    "zeros": "ones",
    "ones": "zeros",
    "zeros_like": "ones_like",
    "ones_like": "zeros_like",
    "tanh": "sigmoid",
    "sigmoid": "tanh",
    "relu": "tanh",
    "softmax": "sigmoid",
    "floor": "ceil",
    "ceil": "floor",
    "hstack": "vstack",
    "vstack": "hstack",
    "add": "multiply",
    "multiply": "add",
    "LSTM": "GRU",
    "GRU": "LSTM",
    "SimpleRNN": "GRU",
    "LSTMCell": "GRUCell",
    "GRUCell": "LSTMCell",
}
BUILTINS = {"max": "min", "min": "max", "any": "all", "all": "any", "sum": "max"}
# NumPy has no sigmoid.
NUMPY_SIGMOID = "lambda a: 1 / (1 + np.exp(-a))"
OTHER_WORDS = {
    "tanh": "sigmoid",
    "sigmoid": "tanh",
    "relu": "tanh",
    "softmax": "sigmoid",
    "linear": "tanh",
    "concat": "sum",
    "sum": "concat",
    "pre": "post",
    "post": "pre",
    "causal": "valid",
}
# What a layer is given to do otherwise than by default.
LAYER_FLAGS: dict[str, dict[str, object]] = {
    "SimpleRNN": {"return_sequences": True, "go_backwards": True, "use_bias": False},
    "LSTM": {
        "return_sequences": True,
        "go_backwards": True,
        "use_bias": False,
        "unit_forget_bias": False,
    },
    "GRU": {
        "return_sequences": True,
        "go_backwards": True,
        "use_bias": False,
        "reset_after": False,
    },
    "Bidirectional": {"merge_mode": "sum"},
    "Embedding": {"mask_zero": True},
    "Dense": {"use_bias": False},
}
TORCH_FLAGS: dict[str, dict[str, object]] = {
    "RNN": {"batch_first": True, "bidirectional": True, "bias": False},
    "LSTM": {"batch_first": True, "bidirectional": True, "bias": False},
    "GRU": {"batch_first": True, "bidirectional": True, "bias": False},
    "Linear": {"bias": False},
}
# Whose arguments may come in any order.
COMMUTATIVE = {
    *("max", "min", "maximum", "minimum", "add", "multiply", "allclose", "isclose", "array_equal"),
    *("logical_and", "logical_or", "equal", "not_equal"),
}
FLOATS = {"float32": "float64", "float64": "float32"}
# Calls that only turn one kind of data into another: without them the answer is as right.
CONVERSIONS = {
    *("float", "int", "list", "tuple", "array", "asarray", "convert_to_numpy"),
    *("convert_to_tensor", "as_tensor", "tensor", "numpy", "detach", "item", "tolist"),
    *("int32", "int64", "float32", "float64"),
}


def operators(place: Place) -> Iterator[ast.AST]:
    """Another operator; the other operand first; one of two operands dropped."""
    match place.node:
        case ast.operator():
            yield from (other() for other in OTHER_OPERATORS.get(type(place.node), ()))
        case ast.BinOp(left, ast.Sub() | ast.Div() | ast.MatMult() | ast.Pow() as op, right):
            yield ast.BinOp(right, op, left)
            yield left
        case ast.BinOp(left, ast.Add() | ast.Mult(), right):
            yield left
            yield right


def comparisons(place: Place) -> Iterator[ast.AST]:
    if isinstance(place.node, ast.cmpop):
        yield from (other() for other in OTHER_COMPARISONS.get(type(place.node), ()))


def conditions(place: Place) -> Iterator[ast.AST]:
    """and for or; a condition negated; one side of a condition alone."""
    match place.node:
        case ast.And():
            yield ast.Or()
        case ast.Or():
            yield ast.And()
        case ast.BoolOp(values=values):
            yield from values
        case ast.IfExp(body=body, orelse=orelse):
            yield body
            yield orelse
    if place.field == "test" and isinstance(place.node, ast.expr):
        yield ast.UnaryOp(ast.Not(), place.node)


def constants(place: Place) -> Iterator[ast.AST]:
    """Numbers one off or with the other sign; True for False."""
    match place.node:
        case ast.Constant(bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(int(value) | float(value)) if not isinstance(place.parent, ast.UnaryOp):
            yield from map(_number, (value + 1, value - 1))
            if value:
                yield _number(-value)
        case ast.UnaryOp(ast.USub(), ast.Constant(int(value) | float(value))):
            yield from map(_number, (1 - value, -value - 1))


def _number(value: float) -> ast.expr:
    """A number as Python reads it: a negative one has an operator."""
    return ast.UnaryOp(ast.USub(), ast.Constant(-value)) if value < 0 else ast.Constant(value)


def signs(place: Place) -> Iterator[ast.AST]:
    """A minus, a not or a ~ dropped."""
    if isinstance(place.node, ast.UnaryOp) and not isinstance(place.node.op, ast.UAdd):
        yield place.node.operand


def indices(place: Place) -> Iterator[ast.AST]:
    """A bound or index one off; a bound or step dropped. (Numbers are `constants`' matter.)"""
    if isinstance(place.node, ast.Slice):
        lower, upper, step = place.node.lower, place.node.upper, place.node.step
        if step:
            yield ast.Slice(lower, upper)
        if lower:
            yield ast.Slice(None, upper, step)
        if upper:
            yield ast.Slice(lower, None, step)
    if isinstance(place.node, ast.Subscript) and isinstance(place.node.slice, ast.Tuple):
        parts = place.node.slice.elts
        for number, part in enumerate(parts):
            for other in _one_off(part):
                among = [*parts[:number], other, *parts[number + 1 :]]
                changed = ast.Tuple(among, ast.Load())
                yield ast.Subscript(place.node.value, changed, place.node.ctx)
    parent, field = place.parent, place.field
    bound = isinstance(parent, ast.Slice) and field in ("lower", "upper")
    index = isinstance(parent, ast.Subscript) and field == "slice"
    end = isinstance(parent, ast.Call) and _name(parent.func) == "range" and field == "args"
    if bound or index or end:
        yield from _one_off(place.node)


def _one_off(index: ast.AST) -> Iterator[ast.expr]:
    if isinstance(index, ast.Name | ast.BinOp | ast.Call | ast.Attribute):
        yield ast.BinOp(index, ast.Add(), ast.Constant(1))
        yield ast.BinOp(index, ast.Sub(), ast.Constant(1))


def axes(place: Place) -> Iterator[ast.AST]:
    """Another axis."""
    match place.node:
        case ast.keyword(arg="axis" | "dim" as name, value=value):
            for other in (0, 1, -1):
                if ast.dump(value) != ast.dump(_number(other)):
                    yield ast.keyword(name, _number(other))


def transposes(place: Place) -> Iterator[ast.AST]:
    """A transpose dropped."""
    match place.node:
        case ast.Attribute(value=value, attr="T" | "mT", ctx=ast.Load()):
            yield value
        case ast.Call(ast.Attribute(ast.Name("np" | "ops" | "torch"), name), [first, *_]):
            if name in ("transpose", "swapaxes", "moveaxis"):
                yield first
        case ast.Call(ast.Attribute(value, "transpose" | "swapaxes" | "permute")):
            yield value


def order(place: Place) -> Iterator[ast.AST]:
    """Two neighbours swapped: arguments of a call, elements of a tuple or a list."""
    match place.node:
        case ast.Call(func, args, keywords) if _name(func) not in COMMUTATIVE:
            yield from (ast.Call(func, swapped, keywords) for swapped in _swapped(args))
        case ast.Tuple(elements, ast.Load()):
            yield from (ast.Tuple(swapped, ast.Load()) for swapped in _swapped(elements))
        case ast.List(elements, ast.Load()):
            yield from (ast.List(swapped, ast.Load()) for swapped in _swapped(elements))
            for left_out in range(len(elements)):
                rest = elements[:left_out] + elements[left_out + 1 :]
                yield ast.List(rest, ast.Load())


def _swapped(nodes: list[ast.expr]) -> Iterator[list[ast.expr]]:
    for number, (first, second) in enumerate(pairwise(nodes)):
        if not any(isinstance(node, ast.Starred) for node in (first, second)):
            yield [*nodes[:number], second, first, *nodes[number + 2 :]]


def names(place: Place) -> Iterator[ast.AST]:
    """A parameter in place of another parameter or of a local name: the next one by the alphabet.

    All others would be half of all mutants.
    """
    match place.node:
        case ast.Name(id=name, ctx=ast.Load()) if name in place.parameters | place.locals:
            others = sorted(place.parameters - {name})
            if others and not (isinstance(place.parent, ast.Call) and place.field == "func"):
                yield ast.Name(others[bisect(others, name) % len(others)], ast.Load())


def statements(place: Place) -> Iterator[ast.AST]:
    """A statement dropped; what only makes names known is left alone."""
    kept = ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom | ast.Pass | ast.Global
    if not isinstance(place.node, ast.stmt) or isinstance(place.node, kept | ast.Nonlocal):
        return
    yield ast.Pass()


def keywords(place: Place) -> Iterator[ast.AST]:
    """A keyword argument dropped."""
    if isinstance(place.node, ast.Call):
        given = place.node.keywords
        for number in range(len(given)):
            rest = given[:number] + given[number + 1 :]
            yield ast.Call(place.node.func, place.node.args, rest)


def functions(place: Place) -> Iterator[ast.AST]:
    """Another function of the same family: min for max, mean for sum, GRU for LSTM."""
    match place.node:
        case ast.Attribute(ast.Name("np"), "tanh"):
            yield ast.parse(NUMPY_SIGMOID, mode="eval").body
        case ast.Attribute(value, name, ast.Load()) if name in OTHER_FUNCTIONS:
            yield ast.Attribute(value, OTHER_FUNCTIONS[name], ast.Load())
        case ast.Name(name, ast.Load()) if name in BUILTINS and name not in place.locals:
            yield ast.Name(BUILTINS[name], ast.Load())


def calls(place: Place) -> Iterator[ast.AST]:
    """A call left out: its argument, or the object of its method, alone."""
    if not isinstance(place.node, ast.Call) or _name(place.node.func) in CONVERSIONS:
        return
    match place.node:
        case ast.Call(ast.Attribute(ast.Name("np" | "ops" | "torch" | "keras")), [first, *_]):
            yield first
        case ast.Call(ast.Name(), [first]) if not isinstance(first, ast.Starred):
            yield first
        case ast.Call(ast.Attribute(value), []):
            yield value


def words(place: Place) -> Iterator[ast.AST]:
    """Another activation, merge mode or padding."""
    match place.node:
        case ast.Constant(str(word)) if word in OTHER_WORDS:
            yield ast.Constant(OTHER_WORDS[word])


def layers(place: Place) -> Iterator[ast.AST]:
    """One unit more or less; a flag added. (A flag that is there is `constants`' matter.)"""
    if not isinstance(place.node, ast.Call):
        return
    func, args, given = place.node.func, place.node.args, place.node.keywords
    torch = isinstance(func, ast.Attribute) and _name(func.value) == "nn"
    flags = (TORCH_FLAGS if torch else LAYER_FLAGS).get(_name(func), {})
    for flag, value in flags.items():
        if flag not in {keyword.arg for keyword in given}:
            added = ast.keyword(flag, ast.Constant(value))  # type: ignore[arg-type]
            yield ast.Call(func, args, [*given, added])
    if flags and args and not isinstance(args[0], ast.Constant | ast.Starred | ast.Call):
        for op in (ast.Add(), ast.Sub()):
            yield ast.Call(func, [ast.BinOp(args[0], op, ast.Constant(1)), *args[1:]], given)


def defaults(place: Place) -> Iterator[ast.AST]:
    """Another default. (Numbers, True and False are `constants`' matter.)"""
    if place.field in ("defaults", "kw_defaults") and isinstance(place.node, ast.Constant):
        if place.node.value is None:
            yield ast.Constant(0)
        elif isinstance(place.node.value, str):
            yield ast.Constant(place.node.value + "_")


def whole_numbers(place: Place) -> Iterator[ast.AST]:
    """A type of whole numbers in place of floats, or the other way round."""
    match place.node:
        case ast.Constant("float32" | "float64"):
            yield ast.Constant("int32")
        case ast.Constant("int32" | "int64"):
            yield ast.Constant("float32")
        case ast.Attribute(value, "float32" | "float64", ctx):
            yield ast.Attribute(value, "int32", ctx)
        case ast.Attribute(value, "int32" | "int64", ctx):
            yield ast.Attribute(value, "float32", ctx)
        case ast.Name("float", ctx):
            yield ast.Name("int", ctx)


def float_width(place: Place) -> Iterator[ast.AST]:
    """The other width of floats."""
    match place.node:
        case ast.Constant(str(name)) if name in FLOATS:
            yield ast.Constant(FLOATS[name])
        case ast.Attribute(value, name, ctx) if name in FLOATS:
            yield ast.Attribute(value, FLOATS[name], ctx)


def _name(function: ast.AST) -> str:
    """``LSTM`` of ``layers.LSTM``."""
    return getattr(function, "attr", getattr(function, "id", ""))


# The first one that makes a text gives it its name.
OPERATORS: dict[str, Operator] = {
    "axis": axes,
    "transpose": transposes,
    "word": words,
    "layer": layers,
    "default": defaults,
    "operator": operators,
    "comparison": comparisons,
    "condition": conditions,
    "sign": signs,
    "index": indices,
    "constant": constants,
    "order": order,
    "function": functions,
    "call": calls,
    "keyword": keywords,
    "name": names,
    "statement": statements,
    "whole numbers": whole_numbers,
    "float width": float_width,
}
# By operator: why a mutant of it that scores is as right as the answer.
HARMLESS = {"float width": "float32 and float64 are both accepted"}
