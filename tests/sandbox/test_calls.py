"""What travels between the student's process and the tests': by value, by proxy, or refused."""

import math
from collections.abc import Iterator

import numpy as np
import pytest
from conftest import REPOSITORY

from coursekit.build.exercises import exercises_of
from coursekit.course import read_course
from coursekit.grading.repair import read_own
from coursekit.sandbox.codec.values import Decoder, Encoder, NotPlain
from coursekit.sandbox.forkserver_client import ForkServer
from coursekit.sandbox.job import GRADED, SETUP, STUDENT, Job, Step, plan
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.pool import Pool

WORDS = read_course(REPOSITORY).words
LIMITS = Limits(cell_seconds=10, memory_bytes=2 << 30)


@pytest.fixture(scope="module")
def plain() -> Iterator[Pool]:
    with ForkServer(["numpy"]) as server:
        yield Pool(server, LIMITS)


@pytest.fixture(scope="module")
def keras_pool() -> Iterator[Pool]:
    with ForkServer(["numpy", "keras"]) as server:
        yield Pool(server, LIMITS)


def outcome(
    pool: Pool, student: str, test: str, names: str, setup: str = "import numpy as np"
) -> str:
    """ "right", or the error that the graded cell ends in."""
    steps = [
        Step(SETUP, 0, 1, setup),
        Step(STUDENT, 1, 2, student),
        Step(GRADED, 2, 3, test, names.split()),
    ]
    results = pool.run(Job(steps, [], "", WORDS))
    errors = [o for o in results[2] if o["output_type"] == "error"]
    return f"{errors[-1]['ename']}: {errors[-1]['evalue']}" if errors else "right"


VALUES = [
    None,
    True,
    -3,
    2**100,
    0.1,
    math.inf,
    -math.inf,
    "",
    "日本語\x00",
    b"\x00\xff",
    1 + 2j,
    [],
    [1, [2.5, None]],
    (),
    (1, ("a",)),
    {},
    {"a": (1, 2), 3: [4]},
    {(0, 1): 2},
    {1, "b"},
    range(2, 9, 3),
    slice(None, 4),
    ...,
]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_plain_values_survive(value: object) -> None:
    encoder = Encoder(1 << 20)
    tree = encoder.encode(value)
    back = Decoder([bytearray(b) for b in encoder.buffers]).decode(tree)
    assert back == value and type(back) is type(value)


def test_nan_survives() -> None:
    assert math.isnan(Decoder([]).decode(Encoder(99).encode(math.nan)))


ARRAYS = [
    np.arange(6).reshape(2, 3),
    np.arange(6.0, dtype="f4").reshape(2, 3).T,
    np.zeros((0, 4)),
    np.array(2.5),
    np.array([np.nan, np.inf]),
    np.array([True, False]),
    np.array([1 + 2j]),
    np.array(["ねこ", "a"]),
    np.array([[1], [2, 3]], dtype=object),
    np.arange(4, dtype=">i2"),
    np.arange(24.0).reshape(2, 3, 4).transpose(2, 0, 1)[::-1],
    np.arange(24.0).reshape(4, 6)[::2, 5:1:-2],
    np.broadcast_to(np.arange(3.0), (2, 3)),
]


@pytest.mark.parametrize("array", ARRAYS, ids=lambda a: f"{a.dtype}{a.shape}")
def test_arrays_survive(array: np.ndarray) -> None:
    encoder = Encoder(1 << 20)
    tree = encoder.encode(array)
    back = Decoder([bytearray(b) for b in encoder.buffers]).decode(tree)
    assert back.dtype == array.dtype and back.shape == array.shape
    assert array.dtype.kind == "O" or np.array_equal(back, array, equal_nan=array.dtype.kind == "f")
    assert back.flags.writeable


def test_numpy_scalars_keep_their_type() -> None:
    encoder = Encoder(99)
    tree = encoder.encode(np.float32(0.5))
    back = Decoder([bytearray(b) for b in encoder.buffers]).decode(tree)
    assert type(back) is np.float32 and back == 0.5


@pytest.mark.parametrize(
    "tree",
    [
        {"array": ["<f8", [2, 2], 0]},
        {"array": ["<f8", [-1, -1], 0]},
        {"array": ["|O", [1], 0]},
        {"array": ["<f8", [1], 7]},
        {"array": "x"},
        {"dict": [1]},
        {"dict": [[1], 2]},
        {"set": [[1]]},
        {"int": "zz"},
        {"float": "1e999"},
        {"a": 1, "b": 2},
        {"unknown": 1},
        {"range": ["a", 2, 3]},
        {"array": ["<f8", [1], 0, [0]]},
        {"array": ["<f8", [1], 0, [0], [False, False]]},
        {"known": [1]},
    ],
    ids=str,
)
def test_forged_trees_are_refused(tree: object) -> None:
    with pytest.raises(NotPlain):
        Decoder([bytearray(8)]).decode(tree)


def test_what_is_no_data_is_refused() -> None:
    with pytest.raises(NotPlain, match="value_too_deep"):
        circle: list = []
        circle.append(circle)
        Encoder(1 << 20).encode(circle)
    with pytest.raises(NotPlain, match="value_too_large"):
        Encoder(1 << 20).encode(np.zeros(1 << 18))
    with pytest.raises(NotPlain, match="value_not_plain"):
        Encoder(99).encode(object())


CASES = [
    ("keyword arguments", "def f(a, b=1):\n    return a - b", "assert f(b=2, a=5) == 3", "f"),
    ("a value", "f = [1, 2]", "assert f == [1, 2]", "f"),
    ("several results", "def f():\n    return 1, np.ones(2), {'a': None}",
     "a, b, c = f()\nassert isinstance(f(), tuple) and b.shape == (2,) and c == {'a': None}", "f"),
    ("a generator", "def f(n):\n    for k in range(n):\n        yield k, np.full(2, k)",
     "got = list(f(3))\nassert [k for k, _ in got] == [0, 1, 2] and got[2][1][0] == 2", "f"),
    ("an endless generator", "def f():\n    k = 0\n    while True:\n        yield k\n        k += 1",
     "import itertools\nassert list(itertools.islice(f(), 3)) == [0, 1, 2]", "f"),
    ("a class with state", "class C:\n    def __init__(self, start=0):\n        self.total = start\n    def add(self, x):\n        self.total += x\n        return self.total",
     "c, d = C(start=np.ones(2)), C()\nc.add(1)\nassert c.add(2)[0] == 4 and c.total[1] == 4 and d.total == 0", "C"),
    ("an attribute that is set", "class C:\n    def get(self):\n        return self.h",
     "c = C()\nc.h = np.arange(3)\nassert c.get()[2] == 2 and hasattr(c, 'h') and not hasattr(c, 'x')", "C"),
    ("an object passed back", "class C:\n    n = 3\ndef f(c):\n    return c.n", "assert f(C()) == 3", "C f"),
    ("a class with items", "class C:\n    def __len__(self):\n        return 2\n    def __getitem__(self, k):\n        if k > 1:\n            raise IndexError\n        return k * 10",
     "c = C()\nassert len(c) == 2 and c[1] == 10 and list(c) == [0, 10]", "C"),
    ("an iterator class", "class C:\n    def __init__(self):\n        self.k = 0\n    def __iter__(self):\n        return self\n    def __next__(self):\n        self.k += 1\n        return self.k",
     "c = C()\nassert next(c) == 1 and next(c) == 2", "C"),
    ("a callable passed in", "def f(g, x):\n    return [g(v) for v in x]",
     "assert f(lambda v: np.tanh(v) + 1, [0.0]) == [1.0] and f(np.square, [3.0]) == [9.0]", "f"),
    ("an error in what is passed in", "def f(g):\n    try:\n        g()\n    except ZeroDivisionError:\n        return 'caught'",
     "assert f(lambda: 1 / 0) == 'caught'", "f"),
    ("a closure", "def f(k):\n    return lambda x: k * x", "assert f(3)(2) == 6", "f"),
    ("an error that tests expect", "def f(x):\n    raise ValueError('no')",
     "try:\n    f(1)\nexcept ValueError as error:\n    assert str(error) == 'no'\nelse:\n    assert False", "f"),
    ("a KeyError's text", "def f():\n    return {}['a']", "try:\n    f()\nexcept KeyError as error:\n    assert str(error) == \"'a'\"", "f"),
    ("a dtype passed in", "def f(t):\n    return np.zeros(2, t)", "assert f(np.float32).dtype == 'f4' == f('f4').dtype", "f"),
    ("a big array", "def f(x):\n    return x.sum()", "assert f(np.ones(4_000_000)) == 4_000_000", "f"),
    ("nothing", "def f():\n    pass", "assert f() is None", "f"),
    ("an object among data", "class C:\n    n = 2\ndef f():\n    return {'c': [C(), 1]}", "got = f()\nassert got['c'][0].n == 2 and got['c'][1] == 1", "f"),
    ("an array changed in place", "def f(x):\n    x += 1\n    return x",
     "x = np.zeros(2)\nassert f(x) is x and x.tolist() == [1, 1]", "f"),
    ("a list, a dict and a set changed in place", "def f(a, b, c):\n    a.append([1])\n    a[0] = 5\n    b['x'] = a\n    c.discard(1)",
     "a, b, c = [0, 2], {'x': 1}, {1, 2}\nf(a, b, c)\nassert a == [5, 2, [1]] and b == {'x': a} and c == {2}", "f"),
    ("what is deep inside", "def f(params):\n    params['W'][0] -= 1\n    params['more'][1].append('x')",
     "p = {'W': np.zeros(2), 'more': (1, ['a'])}\nW, more = p['W'], p['more'][1]\nf(p)\nassert W[0] == -1 and more == ['a', 'x']", "f"),
    ("a keyword changed in place", "def f(*, x):\n    x[0] = 9", "x = [1]\nf(x=x)\nassert x == [9]", "f"),
    ("an argument changed before an error", "def f(x):\n    x.pop()\n    raise ValueError",
     "x = [1, 2]\ntry:\n    f(x)\nexcept ValueError:\n    assert x == [1]\nelse:\n    assert False", "f"),
    ("what is not changed", "def f(x):\n    return x * 2", "x = np.arange(3)\nassert f(x) is not x and not np.shares_memory(f(x), x) and x[2] == 2", "f"),
    ("a part of the argument", "def f(x):\n    return x[1:]", "x = np.arange(4.0)\ngot = f(x)\nassert np.shares_memory(got, x)\ngot[0] = 9\nassert x[1] == 9", "f"),
    ("a column, backward", "def f(x):\n    return x[::-1, 2]", "x = np.arange(6.0).reshape(2, 3)\ngot = f(x)\nassert np.shares_memory(got, x) and got.tolist() == [5, 2]\ngot[0] = 9\nassert x[1, 2] == 9", "f"),
    ("a part of a Fortran array", "def f(x):\n    return x.T[1]", "x = np.asfortranarray(np.arange(6.0).reshape(2, 3))\ngot = f(x)\nassert np.shares_memory(got, x) and got.tolist() == [1, 4]", "f"),
    ("the same list back", "def f(x):\n    return {'same': x, 'new': list(x)}", "x = [1]\ngot = f(x)\nassert got['same'] is x and got['new'] is not x", "f"),
    ("one buffer for all results", "buffer = np.zeros(2)\ndef f(x):\n    buffer[:] = x\n    return buffer",
     "a = f(1)\nb = f(2)\nassert a is b and a[0] == 2", "f"),
    ("a generator that yields one buffer", "def f(n):\n    buffer = np.zeros(2)\n    for k in range(n):\n        buffer += 1\n        yield buffer",
     "assert [x[0] for x in list(f(3))] == [3, 3, 3]", "f"),
    ("parts of one buffer", "buffer = np.zeros(4)\ndef f(x):\n    buffer[:] = x\n    return buffer[:x]",
     "a = f(3)\nb = f(2)\nassert a.tolist() == [2, 2, 2] and np.shares_memory(a, b)", "f"),
    ("a result kept and changed later", "kept = []\ndef f(x):\n    kept.append(x)\n    return kept", "a = f(1)\nf(2)\nassert a == [1, 2]", "f"),
    ("an argument kept and changed later", "class C:\n    def __init__(self, p):\n        self.p = p\n    def step(self):\n        self.p['W'] -= 1",
     "p = {'W': np.ones(2)}\nc = C(p)\nc.step()\nassert p['W'][1] == 0", "C"),
    ("the layout of an array", "def f(x):\n    return [x.strides, x.flags.f_contiguous, x.sum()]",
     "for x in (np.zeros((2, 3)), np.ones((3, 2)).T, np.arange(4.0)[::-1], np.ones((2, 3, 4)).transpose(1, 0, 2)):\n    assert f(x) == [x.strides, x.flags.f_contiguous, x.sum()]", "f"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("student", "test", "names"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_calls(plain: Pool, student: str, test: str, names: str) -> None:
    """A graded cell says what it says in a notebook, where all is one process."""
    exec(f"import numpy as np\n{student}\n{test}", {})
    assert outcome(plain, student, test, names) == "right"


def test_names_that_are_not_there(plain: Pool) -> None:
    assert outcome(plain, "pass", "f()", "f") == "NameError: name 'f' is not defined"
    assert outcome(plain, "g = 1", "g", "f").startswith("NameError"), "only what it may use"


def test_graded_cells_leave_nothing_behind(plain: Pool) -> None:
    steps = [
        Step(SETUP, 0, 1, "a = 1"),
        Step(STUDENT, 1, 2, "def f():\n    return 1"),
        Step(GRADED, 2, 3, "a = b = f()\na = 5", ["f"]),
        Step(GRADED, 3, 4, "assert a == 1\nb", []),
        Step(STUDENT, 4, 5, "b"),
    ]
    results = plain.run(Job(steps, [], "", WORDS))
    assert results[2] == []
    assert [results[place][0]["evalue"] for place in (3, 4)] == ["name 'b' is not defined"] * 2


def test_prints_and_errors_look_as_in_a_notebook(plain: Pool) -> None:
    steps = [
        Step(STUDENT, 0, 1, "def f(x):\n    print('seen', x)\n    return x[0]"),
        Step(GRADED, 1, 2, "print('before')\nf(3)", ["f"]),
        Step(STUDENT, 2, 3, "1 + 1"),
        Step(STUDENT, 3, 4, "import sys; print('to stderr', file=sys.stderr); 1 / 0"),
    ]
    results = plain.run(Job(steps, [], "", WORDS))
    stream, error = results[1]
    assert stream["text"] == "before\nseen 3\n"
    assert error["ename"] == "TypeError" and "not subscriptable" in error["evalue"]
    text = "\n".join(error["traceback"])
    assert "return" in text and "coursekit/sandbox" not in text
    assert results[2][0]["data"] == {"text/plain": "2"} and results[2][0]["execution_count"] == 3
    assert [o["output_type"] for o in results[3]] == ["stream", "error"]


def test_plots_are_shown() -> None:
    with ForkServer(["numpy", "matplotlib.pyplot"]) as server:
        code = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\nprint('after')"
        results = Pool(server, LIMITS).run(Job([Step(STUDENT, 0, 1, code)], [], "", WORDS))
    picture, text = results[0]
    assert picture["data"]["image/png"].startswith("iVBOR") and text["text"] == "after\n"


def test_what_is_defined_is_there_again_after_a_crash(plain: Pool) -> None:
    steps = [
        Step(STUDENT, 0, 1, "seen = []\ndef f():\n    import os\n    os._exit(1)"),
        Step(STUDENT, 1, 2, "def g():\n    seen.append(1)\n    return len(seen)"),
        Step(GRADED, 2, 3, "f()", ["f"]),
        Step(GRADED, 3, 4, "assert g() == 1", ["g"]),
    ]
    results = plain.run(Job(steps, [], "", WORDS))
    assert results[2][-1]["ename"] == "DeadKernelError" and results[3] == []


SETUP_KERAS = "import keras, numpy as np\nfrom keras import layers, ops"
KERAS_CASES = [
    ("a Sequential model", "def f():\n    return keras.Sequential([keras.Input((None,)), layers.Embedding(9, 4), layers.LSTM(3)])",
     "m = f()\nx = np.arange(6).reshape(2, 3)\nprobe = keras.Sequential([layers.Embedding(9, 4), layers.LSTM(3)])\nprobe(x)\nprobe.set_weights(m.get_weights())\nassert np.allclose(m(x), probe(x), atol=1e-5)\nassert type(m.layers[-1]).__name__ == 'LSTM'"),
    ("a Functional model", "def f():\n    a = keras.Input((4,))\n    b = layers.Dense(4, name='d')(a)\n    return keras.Model(a, layers.add([a, b]) * 2 + 1)",
     "m = f()\nw, b = m.get_layer('d').get_weights()\nx = np.random.default_rng(0).normal(size=(3, 4)).astype('f4')\nassert np.allclose(m(x), (x + x @ w + b) * 2 + 1, atol=1e-4)"),
    ("an unbuilt layer", "def f():\n    return layers.GRU(5, return_sequences=True, reset_after=False)",
     "assert f().get_config()['units'] == 5 and f()(np.zeros((2, 3, 1))).shape == (2, 3, 5)"),
    ("a Bidirectional wrapper", "def f():\n    m = keras.Sequential([keras.Input((None, 2)), layers.Bidirectional(layers.LSTM(3), merge_mode='sum')])\n    return m",
     "assert f()(np.ones((1, 4, 2))).shape == (1, 3)"),
    ("layers of two models that have no weights yet", "both = layers.Bidirectional(layers.LSTM(3))\nembedding = layers.Embedding(9, 4)\ndef f(shared):\n    return keras.Sequential([embedding, both] if shared else [layers.Embedding(9, 4), layers.Bidirectional(layers.LSTM(3))])",
     "drawn = []\nfor shared in (True, True, False, False):\n    m = f(shared)\n    m(np.array([[1, 2]]))\n    drawn.append([w for w in m.get_weights() if w.ndim == 2])\nsame = [[np.array_equal(a, b) for a, b in zip(drawn[0], other)] for other in drawn[1:]]\nassert same == [[True] * 5, [False] * 5, [False] * 5]\nassert not np.array_equal(drawn[0][1], drawn[0][3])\nassert not np.array_equal(drawn[2][0], drawn[3][0])"),
    ("a compiled model", "def f():\n    m = keras.Sequential([keras.Input((2,)), layers.Dense(1)])\n    m.compile('adam', 'mse')\n    return m",
     "m = f()\nm.fit(np.zeros((4, 2)), np.zeros((4, 1)), verbose=0)\nassert m.optimizer.name == 'adam'"),
    ("an optimizer", "def f():\n    return keras.optimizers.SGD(0.1, clipnorm=1.0)",
     "o = f()\nassert o.clipnorm == 1.0 and abs(float(o.learning_rate) - 0.1) < 1e-6"),
    ("a regularizer and an initializer", "def f():\n    return keras.regularizers.L2(0.3), keras.initializers.Constant(2.0)",
     "r, i = f()\nassert abs(float(r(np.ones(2))) - 0.6) < 1e-5 and np.allclose(i((2,)), 2)"),
    ("a table and a number to start from", "def f():\n    constant = keras.initializers.Constant\n    return keras.Sequential([keras.Input((None,)), layers.Embedding(3, 2, embeddings_initializer=constant(np.eye(3, 2))), layers.LSTM(2, bias_initializer=constant(0.5), unit_forget_bias=False)])",
     "m = f()\nassert type(m.layers[0]).__name__ == 'Embedding'\nassert np.array_equal(m.get_weights()[0], np.eye(3, 2)) and (m.get_weights()[3] == 0.5).all()"),
    ("a tensor and a variable", "def f():\n    return ops.ones((2, 2)), keras.Variable([1.0])",
     "t, v = f()\nassert isinstance(t, np.ndarray) and v[0] == 1.0"),
    ("a model passed in", "def f(m, x):\n    return m(x)",
     "m = keras.Sequential([keras.Input((2,)), layers.Dense(3)])\nx = np.ones((1, 2))\nassert np.allclose(f(m, x), m(x), atol=1e-5)"),
    ("a layer the student wrote", "class Double(layers.Layer):\n    def __init__(self):\n        super().__init__()\n        self.k = self.add_weight(shape=(1,), initializer='ones')\n    def call(self, x):\n        return 2 * x * self.k\ndef f():\n    return Double()",
     "d = f()\nassert np.allclose(d(np.ones((2, 2))), 2) and len(d.get_weights()) == 1\nd.set_weights([np.array([3.0])])\nassert np.allclose(d(np.ones((2, 2))), 6)"),
    ("a lambda as activation", "def f():\n    a = keras.Input((3,))\n    return keras.Model(a, layers.Dense(2, activation=lambda v: ops.softmax(v))(a))",
     "m = f()\nassert np.allclose(m(np.ones((2, 3))).sum(axis=1), 1, atol=1e-5) and len(m.get_weights()) == 2"),
    ("a model with a way of its own in training", "class M(keras.Model):\n    def __init__(self):\n        super().__init__()\n        self.d = layers.Dense(2)\n    def call(self, x, training=False):\n        return keras.random.dropout(self.d(x), 0.5) if training else self.d(x)\ndef f():\n    return M()",
     "m = f()\nx = np.ones((200, 3), 'float32')\nassert (m(x) != 0).all()\nassert 0.3 < (m(x, training=True) == 0).mean() < 0.7"),
    ("a Dropout layer of the student's model", "class M(keras.Model):\n    def __init__(self):\n        super().__init__()\n        self.d, self.drop = layers.Dense(2), layers.Dropout(0.5)\n    def call(self, x, training=False):\n        return self.drop(self.d(x), training=training)\ndef f():\n    return M()",
     "m = f()\nx = np.ones((200, 3), 'float32')\nassert np.all(m(x) != 0)\nassert 0.3 < np.mean(m(x, training=True) == 0) < 0.7\nassert [type(part).__name__ for part in m.layers[1:]] == ['Dense', 'Dropout']"),
    ("a model the student wrote", "class M(keras.Model):\n    def __init__(self):\n        super().__init__()\n        self.d = layers.Dense(2)\n    def call(self, x):\n        return self.d(x)\ndef f():\n    return M()",
     "m = f()\nx = np.ones((1, 3), 'f4')\ngot = m(x)\n(d,) = [layer for layer in m.layers if type(layer).__name__ == 'Dense']\nw, b = d.get_weights()\nassert np.allclose(got, x @ w + b, atol=1e-5) and m.count_params() == 8"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("student", "test"), [c[1:] for c in KERAS_CASES], ids=[c[0] for c in KERAS_CASES]
)
def test_keras(keras_pool: Pool, student: str, test: str) -> None:
    assert outcome(keras_pool, student, test, "f", SETUP_KERAS) == "right"


CHEATS = [
    ("a Lambda layer", "def f():\n    return keras.Sequential([keras.Input((2,)), layers.Lambda(lambda x: x * 6)])",
     "assert np.allclose(f()(np.ones((1, 2))), 5)"),
    ("a class that lies about its size", "class M(keras.Model):\n    def count_params(self):\n        return 7\n    def call(self, x):\n        return x\ndef f():\n    return M()",
     "assert f().count_params() == 7"),
    ("a layer with weights of its own that counts them itself", "class D(layers.Layer):\n    def __init__(self):\n        super().__init__()\n        self.k = self.add_weight(shape=(1,), initializer='ones')\n    def call(self, x):\n        return x * self.k\ndef f():\n    return D()",
     "d = f()\nd(np.ones((1, 2)))\nassert d.count_params() == 1"),
    ("no Keras at all, but its names", "class Dense:\n    def get_weights(self):\n        return [np.ones((2, 3)), np.zeros(3)]\nclass Model:\n    def __init__(self):\n        self.layers = [Dense()]\n    def __call__(self, x):\n        return x @ self.layers[0].get_weights()[0]\ndef f():\n    return Model()",
     "m = f()\nassert np.allclose(m(np.ones((1, 2))), 2) and [type(l).__name__ for l in m.layers] == ['Dense']"),
    ("no Keras at all, but true layers to show", "class Model:\n    def __init__(self):\n        self.layers = [layers.Dense(3)]\n    def __call__(self, x):\n        return x @ np.ones((2, 3))\ndef f():\n    return Model()",
     "m = f()\nassert np.allclose(m(np.ones((1, 2))), 2) and [type(l).__name__ for l in m.layers] == ['Dense']"),
    ("no Keras at all, but with weights", "class Model:\n    def __init__(self):\n        self.w = np.ones((2, 3))\n    def get_weights(self):\n        return [self.w]\n    def set_weights(self, weights):\n        (self.w,) = weights\n    def __call__(self, x):\n        return x @ self.w\ndef f():\n    return Model()",
     "m = f()\nm.set_weights([2 * m.get_weights()[0]])\nassert np.allclose(m(np.ones((1, 2))), 4)"),
    ("a method that gives true layers", "class Model:\n    def layers(self):\n        return layers.Dense(3)\ndef f():\n    return Model()",
     "assert type(f().layers()).__name__ == 'Dense'"),
    ("a class of an error's name", "class LinAlgError(Exception):\n    pass\nclass IN_4096(Exception):\n    pass\ndef f():\n    raise IN_4096('')",
     "try:\n    f()\nexcept Exception as error:\n    assert type(error).__name__ == 'IN_4096'"),
    ("a layer that sets Keras' epsilon", "def f():\n    return keras.Sequential([keras.Input((2,)), layers.Lambda(keras.config.set_epsilon)])",
     "f()(1e-3)\nassert keras.config.epsilon() == 1e-3"),
    ("a class called Dense", "class Dense(layers.Layer):\n    units = 3\n    def get_config(self):\n        return {'units': 3}\n    def call(self, x):\n        return x\ndef f():\n    return Dense()",
     "assert f()(np.ones((1, 2))).shape == (1, 3)"),
    ("a layer that reads a file", "def f():\n    layer = layers.StringLookup(vocabulary=['a'])\n    layer.vocabulary = '/etc/passwd'\n    return layer",
     "assert 'root' in str(f().get_config())"),
    ("a model of a terabyte", "def f():\n    return keras.Sequential([layers.Embedding(10**9, 256)])",
     "f()(np.zeros((1, 1)))"),
    ("a symbolic tensor", "def f():\n    return keras.Input((2,))", "f()"),
    ("forged configuration", "import coursekit.sandbox.codec.keras as k\nk._check = lambda config: None\nclass Evil(layers.Layer):\n    pass\ndef f():\n    return Evil()", "assert f().built == 'yes'"),
]  # fmt: skip


@pytest.mark.parametrize(("student", "test"), [c[1:] for c in CHEATS], ids=[c[0] for c in CHEATS])
def test_keras_cheats_gain_nothing(keras_pool: Pool, student: str, test: str) -> None:
    assert outcome(keras_pool, student, test, "f", SETUP_KERAS) != "right"


def test_the_tests_side_survives_cheats(keras_pool: Pool) -> None:
    assert (
        outcome(keras_pool, "def f():\n    return 1", "assert f() == 1", "f", SETUP_KERAS)
        == "right"
    )


TORCH = """
import torch
class Cell(torch.nn.Module):
    def __init__(self, d, h):
        super().__init__()
        self.w = torch.nn.Linear(d, h)
    def forward(self, x):
        return torch.tanh(self.w(x))
"""
USES_TORCH = """
cell = Cell(3, 2)
x = torch.ones(4, 3)
state = cell.state_dict()
want = torch.tanh(x @ state["w.weight"].T + state["w.bias"])
assert torch.allclose(cell(x), want, atol=1e-6)
cell.load_state_dict({name: torch.zeros_like(value) for name, value in state.items()})
assert float(cell(x).abs().sum()) == 0 and cell.w.weight.shape == (2, 3)
"""


def test_torch_modules_are_called_where_they_are() -> None:
    pytest.importorskip("torch")
    with ForkServer(["numpy", "torch"]) as server:
        assert outcome(Pool(server, LIMITS), TORCH, USES_TORCH, "Cell", "import torch") == "right"


A_WRONG = "def a(x):\n    return x + 2"
A_RIGHT = "def a(x):\n    return x + 1"
B_RIGHT = "def b(x):\n    return 2 * a(x)"


def _b_after(pool: Pool, answer_a: str, answer_b: str, leans_on: list[str]) -> str:
    steps = [
        Step(STUDENT, 0, 1, answer_a),
        Step(GRADED, 1, 2, "assert a(1) == 2", ["a"], "a"),
        Step(STUDENT, 2, 3, answer_b),
        Step(GRADED, 3, 4, "assert b(1) == 4, b(1)", ["b"], "b", leans_on),
        Step(STUDENT, 4, 5, "print(a(0))"),
        Step(GRADED, 5, 6, "assert a(1) == 2", ["a"], "a"),
    ]
    results = pool.run(Job(steps, [], "", WORDS, {"a": A_RIGHT}))
    assert ("x + 2" in answer_a) == any(o["output_type"] == "error" for o in results[5])
    assert results[4] == [
        {"output_type": "stream", "name": "stdout", "text": f"{eval_a(answer_a)}\n"}
    ]
    errors = [o["ename"] for o in results[3] if o["output_type"] == "error"]
    return errors[-1] if errors else "right"


def eval_a(answer: str) -> int:
    return 2 if "x + 2" in answer else 1


@pytest.mark.parametrize(
    ("answer_a", "answer_b", "leans_on", "want"),
    [
        (A_WRONG, B_RIGHT, ["a"], "right"),
        (A_WRONG, B_RIGHT, [], "AssertionError"),
        (A_WRONG, "def b(x):\n    return 3 * a(x)", ["a"], "AssertionError"),
        (A_RIGHT, "def b(x):\n    return 3 * a(x)", ["a"], "AssertionError"),
        (A_WRONG, "def b(x):\n    raise NotImplementedError", ["a"], "NotImplementedError"),
        (A_WRONG, "def b(x):\n    import os; os._exit(1)", ["a"], "DeadKernelError"),
    ],
)
def test_one_mistake_costs_points_once(
    plain: Pool, answer_a: str, answer_b: str, leans_on: list[str], want: str
) -> None:
    """And the model answer, which another exercise was tested with, is not there afterwards."""
    assert _b_after(plain, answer_a, answer_b, leans_on) == want


def test_what_an_answer_leans_on() -> None:
    course = read_course(REPOSITORY)
    source = read_own(course.source_notebook("03_rnn_from_scratch"))
    job = plan(source, exercises_of(source), "", WORDS)
    leans_on = {step.exercise: step.leans_on for step in job.steps if step.kind == GRADED}
    assert leans_on["rnn_step_forward"] == []
    assert leans_on["time_rnn_forward"] == ["rnn_step_forward"]
    assert set(job.models) == {name for names in leans_on.values() for name in names}


def test_what_a_test_lets_go_of_in_the_middle_of_a_call_disturbs_nothing(plain: Pool) -> None:
    """What is no plain data goes back and forth as a number; at 100 that were let go of, the other
    side was told so in the middle of a call.
    """
    student = "def f(g):\n    return [g(lambda: k) for k in range(250)][-1]"
    assert outcome(plain, student, "assert f(lambda h: 3) == 3", "f") == "right"
