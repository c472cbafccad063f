"""What Keras and TensorFlow ask of every value: is it an instance of this abstract class?

The first answer for a class is looked for among all subclasses of the abstract one, hundreds of
them, and remembered then. A fork server finds the usual ones out for all of its children.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Mapping, MutableMapping, Sequence
from typing import Any


def answer_ahead() -> None:
    """Ask about the values of the lessons: 15 ms of CPU that each child saves.

    Runs no operation. Where an abstract class has another place in another version, nothing is won
    and nothing lost.
    """
    if "keras" not in sys.modules or "tensorflow" not in sys.modules:
        return
    import keras
    import numpy as np

    tf: Any = sys.modules["tensorflow"]
    plain = (int, float, bool, str, bytes, type(None), list, tuple, dict, np.ndarray)
    numbers = (np.float32, np.float64, np.int32, np.int64)
    eager = getattr(getattr(tf, "__internal__", None), "EagerTensor", tf.Tensor)
    parts = (tf.IndexedSlices, tf.TensorArray, tf.TensorSpec, tf.TensorShape)
    asked = {*plain, *numbers, *eager.__mro__, *parts, keras.Variable, keras.KerasTensor} - {object}
    composite = getattr(getattr(tf, "__internal__", None), "CompositeTensor", tf.RaggedTensor)
    abstract = (composite, tf.TypeSpec, tf.data.Dataset, tf.Variable, keras.Variable)
    for kind, of in itertools.product(asked, (*abstract, Mapping, MutableMapping, Sequence)):
        issubclass(kind, of)
