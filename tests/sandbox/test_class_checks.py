"""What is asked of every value is answered once, in the fork server, without an operation."""

import subprocess
import sys

ASK = """
import _abc, os
import keras, tensorflow as tf
from tensorflow.python.framework.composite_tensor import CompositeTensor
from coursekit.sandbox.class_checks import answer_ahead

def known():
    _, yes, no, _ = _abc._get_dump(CompositeTensor)
    return {kind() for kind in (*yes, *no)}

threads = len(os.listdir("/proc/self/task"))
before = known()
answer_ahead()
new = known() - before
assert {list, int, tf.__internal__.EagerTensor} <= known(), new
assert len(new) > 10, new
assert len(os.listdir("/proc/self/task")) == threads, "a fork would leave them behind"
from tensorflow.python.eager import context
assert context.context()._context_handle is None, "an operation ran"
"""


def test_usual_classes_are_known_and_no_operation_ran() -> None:
    subprocess.run([sys.executable, "-c", ASK], check=True, timeout=120)


def test_without_keras_nothing_is_imported() -> None:
    code = (
        "import sys; from coursekit.sandbox.class_checks import answer_ahead; answer_ahead();"
        "assert 'tensorflow' not in sys.modules and 'keras' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
