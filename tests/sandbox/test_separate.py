"""One submission cannot touch another: poison in a batch, and the honest ones in it."""

import os
import time
from pathlib import Path

import pytest
from classes import hand_in, scores
from conftest import LESSON, REPOSITORY

from coursekit.answers.fill import model_answers
from coursekit.course import Course, read_course
from coursekit.grading.classroom import Classroom
from coursekit.grading.grade import How, grade
from coursekit.sandbox.forkserver_client import ForkServer
from coursekit.sandbox.job import GRADED, SETUP, STUDENT, Job, Step
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.pool import Pool

WORDS = read_course(REPOSITORY).words
SETUP_KERAS = "import keras, numpy as np\nfrom keras import layers"
FORGE = """
import coursekit.sandbox.student as s
real = s.send
def send(peer, message, buffers=(), deadline=None):
    real(peer, forged(message), buffers)
s.send = send
"""
# Each stands for a way in which a submission reached what others were graded with.
POISON = {
    "epsilon": "def double(x):\n    import keras\n    return keras.Sequential([keras.Input((1,)), keras.layers.Lambda(keras.config.set_epsilon)])\n",
    "reply_is_an_error": FORGE + "def forged(message):\n    if 'outputs' in message:\n        message = {'id': message['id'], 'error': ['ValueError', 'x', []]}\n    return message\ndef double(x):\n    import os\n    os._exit(0)\n",
    "reply_is_a_refusal": FORGE + "def forged(message):\n    return {'id': message.get('id'), 'refused': 3}\n",
    "reply_is_no_table": FORGE + "def forged(message):\n    return [1]\n",
    "outputs_are_no_list": FORGE + "def forged(message):\n    return message | ({'outputs': {}} if 'outputs' in message else {})\n",
    "pictures": "from IPython.display import Image, display\nfor _ in range(30):\n    display(Image(data=b'\\x89PNG\\r\\n\\x1a\\n' + bytes(3 << 20), format='png'))\n",
    "many_outputs": "import sys\nfor _ in range(20000):\n    print('', end='')\n    print('', end='', file=sys.stderr)\n    print('x')\n    print('y', file=sys.stderr)\n",
    "many_errors": "for _ in range(1000):\n    get_ipython().showtraceback((ValueError, ValueError('x' * 10000), None))\n",
    "long_error_name": "double = 1\nraise type('E' * 10**7, (Exception,), {})('x')\n",
    "colliding_set": "def double(x):\n    return {k * (2**61 - 1) for k in range(3000)} | {float(k * (2**61 - 1)) for k in range(3000)}\n",
    "closes_its_line": "import os\ndef double(x):\n    os.closerange(3, 256)\n",
    "surrogates": "print('\\ud800')\ndef double(x):\n    raise ValueError('\\udfff \\x1b[31m')\n",
    "threads": "import threading\ndef spin():\n    while True:\n        pass\nfor _ in range(50):\n    threading.Thread(target=spin, daemon=True).start()\ndef double(x):\n    return 2 * x\n",
}  # fmt: skip


def test_the_honest_get_full_marks_beside_every_poison(built: Course, tmp_path: Path) -> None:
    config = built.root / "nbgrader_config.py"
    config.write_text(config.read_text().replace("cell_seconds = 60", "cell_seconds = 5"))
    classroom = Classroom(tmp_path / "class")
    model = model_answers(built, LESSON)
    honest = [f"z{number}" for number in range(len(POISON))]
    for name, student in zip(POISON, honest, strict=True):
        hand_in(built, classroom, name, model | {"double": POISON[name]})
        hand_in(built, classroom, student, model)
    problems = grade(built, classroom, LESSON, how=How(workers=3), say=lambda _: None)
    found = scores(built, classroom)
    assert problems == []
    assert all(found[student] == {"double": 3, "total": 1} for student in honest)
    cheats = {name: found[name]["double"] for name in POISON if name != "threads"}
    assert not any(cheats.values()), cheats


GLOBAL_STATE = [
    ("epsilon", "keras.config.set_epsilon(0.5)", "keras.config.epsilon() < 1e-3"),
    ("float type", "keras.config.set_floatx('float64')", "keras.config.floatx() == 'float32'"),
    ("NumPy", "np.mean = None", "np.mean([1, 2]) == 1.5"),
    ("builtins", "import builtins; builtins.divmod = None", "divmod(3, 2) == (1, 1)"),
    ("modules", "import sys; sys.modules['json'] = None", "__import__('json').dumps(1) == '1'"),
    ("environment", "import os; os.environ['HOME'] = '/'", "__import__('os').environ['HOME'] != '/'"),
]  # fmt: skip


@pytest.mark.parametrize("harm", GLOBAL_STATE, ids=[case[0] for case in GLOBAL_STATE])
def test_no_state_of_a_process_reaches_the_next_submission(harm: tuple[str, str, str]) -> None:
    """Even if a submission got hold of the grader itself, as these graded cells do."""
    _, does, holds = harm
    with ForkServer(["numpy", "keras"]) as server:
        pool = Pool(server, Limits(cell_seconds=30))
        steps = [
            Step(SETUP, 0, 1, SETUP_KERAS),
            Step(STUDENT, 1, 2, does),
            Step(GRADED, 2, 3, does),
        ]
        assert pool.run(Job(steps, [], "", WORDS))[2] == []
        steps = [Step(SETUP, 0, 1, SETUP_KERAS), Step(STUDENT, 1, 2, f"assert {holds}")]
        results = pool.run(Job([*steps, Step(GRADED, 2, 3, f"assert {holds}")], [], "", WORDS))
        assert results[1] == results[2] == []


def test_both_processes_keep_to_one_core() -> None:
    if not hasattr(os, "sched_getaffinity"):
        pytest.skip("this platform does not tell cores apart")
    code = "import os\nprint(os.sched_getaffinity(0))\ntry:\n    os.sched_setaffinity(0, range(os.cpu_count()))\nexcept OSError:\n    pass\nprint(os.sched_getaffinity(0))"
    steps = [Step(STUDENT, 0, 1, code), Step(GRADED, 1, 2, code)]
    with ForkServer([]) as server:
        results = Pool(server).run(Job(steps, [], "", WORDS))
    lines = [line for cell in (0, 1) for line in results[cell][0]["text"].split("\n") if line]
    assert len(lines) == 4 and len(set(lines)) == 1 and "," not in lines[0]


def test_decoding_counts_as_time_of_the_cell() -> None:
    """A look-up of 60,000 integers with one hash takes minutes."""
    code = "f = [k * (2**61 - 1) for k in range(60_000)]\nimport coursekit.sandbox.codec.values as v\nreal = v.Encoder.encode\ndef encode(self, value, depth=0):\n    if isinstance(value, list) and len(value) == 60_000:\n        return {'set': [{'int': hex(k)} for k in value]}\n    return real(self, value, depth)\nv.Encoder.encode = encode\n"
    steps = [Step(STUDENT, 0, 1, code), Step(GRADED, 1, 2, "assert f", ["f"])]
    started = time.monotonic()
    with ForkServer([]) as server:
        results = Pool(server, Limits(cell_seconds=2)).run(Job(steps, [], "", WORDS))
    assert results[1][-1]["ename"] == "CellTimeoutError", results[1]
    assert time.monotonic() - started < 25


def test_a_submission_ends_within_its_seconds() -> None:
    """The worst that we know: each cell, call and look-up takes all the time that it may."""
    hang = "import time\ndef f(*a):\n    while True:\n        try:\n            time.sleep(100)\n        except BaseException:\n            pass\n"
    steps = [Step(STUDENT, 0, 1, hang), Step(STUDENT, 1, 2, hang + "f()")]
    steps += [Step(GRADED, place, place + 1, "f()", ["f"]) for place in range(2, 12)]
    started = time.monotonic()
    with ForkServer([]) as server:
        results = Pool(server, Limits(cell_seconds=2, submission_seconds=8)).run(
            Job(steps, [], "", WORDS)
        )
    seconds = time.monotonic() - started
    assert all(results[place][-1]["ename"] == "CellTimeoutError" for place in range(2, 12))
    assert seconds < 8 + 8, seconds


def test_what_ran_before_is_not_brought_back_when_time_is_up() -> None:
    """Each of the cells once got a new process then, and lost it in the same moment."""
    slow = "import time\ntime.sleep(1.5)"
    steps = [Step(STUDENT, place, place, slow) for place in range(3)]
    steps += [Step(STUDENT, place, place, f"x = {place}") for place in range(3, 300)]
    steps += [Step(STUDENT, 300, 300, "import os\nos._exit(0)")]
    steps += [Step(GRADED, 301, 301, "f()", ["f"])]
    started = time.monotonic()
    with ForkServer([]) as server:
        results = Pool(server, Limits(cell_seconds=2, submission_seconds=7)).run(
            Job(steps, [], "", WORDS)
        )
    assert results[301][-1]["ename"] == "CellTimeoutError"
    assert time.monotonic() - started < 7 + 8
