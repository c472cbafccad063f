"""Keras objects by value: a description in JSON and weights, rebuilt from Keras' own classes only.

The description comes from a process that is not trusted, and Keras can load classes, functions and
files that one names. So it travels as JSON text, which can hold nothing but plain data, and all
of it is checked against a schema before anything is made: classes, the keys of each class's
configuration, types, depth, functions by name from a table, whatever safe_mode would do. What does
not pass stays in the student's process, as an object of the student's own.
Tensors and variables travel as NumPy arrays. Where a layer has no weights yet, the seeds that its
initializers drew travel: the weights come out here as they would there, and models that share a
layer show it.
"""

from __future__ import annotations

import functools
import inspect
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from coursekit.sandbox.codec.values import Decoder, Encoder, NotPlain

DEEPEST = 40
MOST_NODES = 50_000
MOST_TEXT = 10_000
# What an entry of a configuration may say beside its class's own keys.
OBJECT_KEYS = {
    *("module", "class_name", "config", "registered_name", "name", "shared_object_id"),
    *("inbound_nodes", "build_config", "compile_config"),
}
# Keys that Keras' base classes write without naming them in their signatures.
BASE_KEYS = {"name", "trainable", "dtype", "layers", "input_layers", "output_layers"}
BASE_KEYS |= {"build_input_shape", "batch_shape", "batch_input_shape"}
FUNCTION_MODULES = {"builtins", "keras.activations", "keras.src.activations.activations"}
# Data inside a Functional model's nodes, and its keys.
DATA_NODES: dict[str, set[str]] = {
    "__keras_tensor__": {"shape", "dtype", "keras_history"},
    "__numpy__": {"value", "dtype"},
    "__tensor__": {"value", "dtype"},
    "__slice__": {"start", "stop", "step"},
    "__ellipsis__": set(),
}
# Layers that carry code or read files.
BARRED = {
    "Lambda",
    "TFSMLayer",
    "TorchModuleWrapper",
    "JaxLayer",
    "FlaxLayer",
    "TextVectorization",
    "StringLookup",
    "IntegerLookup",
}


def as_array(value: Any) -> np.ndarray | None:
    """The tensor or variable as an array; None for anything else. Symbolic tensors are refused."""
    if (keras := sys.modules.get("keras")) is None:
        return None
    if isinstance(value, keras.KerasTensor):
        raise NotPlain("value_symbolic")
    if isinstance(value, keras.Variable) or keras.ops.is_tensor(value):
        return np.asarray(keras.ops.convert_to_numpy(value))
    return None


def encode_keras(value: Any, encoder: Encoder) -> dict[str, Any] | None:
    """The object as ``{"keras": …}``; None where it is none of Keras' own."""
    if (keras := sys.modules.get("keras")) is None or not isinstance(value, _bases(keras)):
        return None
    try:
        with _drawn_seeds(keras):
            text = json.dumps(keras.saving.serialize_keras_object(value))
        _Schema().check(json.loads(text))
    except Exception:  # not Keras' own; a student's get_config may do anything, too
        return None
    weights = value.get_weights() if isinstance(value, keras.Layer) and value.built else []
    return {"keras": encoder.encode([text, [np.asarray(w) for w in weights]])}


def decode_keras(content: Any, decoder: Decoder) -> Any:
    """The object anew. Raises NotPlain for a description that is not purely Keras' own."""
    import keras

    text, weights = decoder.decode(content)
    if not isinstance(text, str) or not isinstance(weights, list):
        raise NotPlain("value_broken")
    config = json.loads(text)
    _Schema().check(config)
    arrays = [weight for weight in weights if type(weight) is np.ndarray]
    if len(arrays) != len(weights):
        raise NotPlain("value_broken")
    made = keras.saving.deserialize_keras_object(config, safe_mode=True)
    if arrays:
        made.set_weights(arrays)
    return made


def is_keras(value: Any) -> bool:
    """A layer or model, also one whose class the student wrote."""
    keras = sys.modules.get("keras")
    return keras is not None and isinstance(value, keras.Layer)


def as_functional(layer: Any, specs: list[Any]) -> Any:
    """A layer or model whose class the student wrote, as the graph of Keras layers that it calls.

    specs: of each argument, as `spec_of` gives it. The layer must have been called before, so that
    its weights exist. Raises NotPlain where it has weights outside of Keras' own layers or takes
    another way in training, and whatever its ``call`` raises on symbolic tensors, say where it uses
    NumPy.
    """
    import keras

    def symbolic(spec: Any) -> Any:
        if isinstance(spec, list):
            return [symbolic(part) for part in spec]
        return keras.Input(batch_shape=spec["shape"], dtype=spec["dtype"])

    def trace(**named: Any) -> Any:
        return keras.Model(inputs[0] if len(inputs) == 1 else inputs, layer.call(*inputs, **named))

    def steps(model: Any) -> list[Any]:
        return [part if isinstance(part, keras.Layer) else type(part) for part in model.operations]

    inputs = [symbolic(spec) for spec in specs]
    made = trace()
    takes_training = "training" in inspect.signature(layer.call).parameters
    if takes_training and steps(trace(training=True)) != steps(made):  # an `if training:`
        raise NotPlain("value_not_plain", "keras")
    if {id(weight) for weight in made.weights} != {id(weight) for weight in layer.weights}:
        raise NotPlain("value_not_plain", "keras")  # weights of its own would become constants
    return made


def spec_of(value: Any) -> Any:
    """Shape and dtype of an input, of each in a list; only the last axis has a fixed size."""
    if isinstance(value, list | tuple):
        return [spec_of(part) for part in value]
    array = np.asarray(value)
    shape: list[int | None] = [None] * array.ndim
    if array.dtype.kind == "f" and array.ndim > 1:
        shape[-1] = array.shape[-1]
    return {"shape": shape, "dtype": {"f": "float32", "b": "bool"}.get(array.dtype.kind, "int32")}


@contextmanager
def _drawn_seeds(keras: Any) -> Iterator[None]:
    """Random initializers tell the seed they drew, where their configuration says None."""
    kind = keras.initializers.RandomNormal.__base__

    def seed_of(self: Any) -> Any:
        given = vars(self).get("_init_seed")
        return self.seed if given is None and isinstance(self.seed, int) else given

    def keep(self: Any, seed: Any) -> None:
        vars(self)["_init_seed"] = seed

    kind._init_seed = property(seed_of, keep)  # what get_config reads
    try:
        yield
    finally:
        del kind._init_seed


def _bases(keras: Any) -> tuple[type, ...]:
    return (
        keras.Layer,
        keras.Operation,
        keras.initializers.Initializer,
        keras.regularizers.Regularizer,
        keras.constraints.Constraint,
        keras.optimizers.Optimizer,
        keras.optimizers.schedules.LearningRateSchedule,
        keras.losses.Loss,
        keras.metrics.Metric,
        keras.dtype_policies.DTypePolicy,
    )


class _Schema:
    """Checks one description. Raises NotPlain("value_not_plain") unless all of it may be made."""

    def __init__(self) -> None:
        self.nodes = 0

    def check(self, node: Any, depth: int = 0) -> None:
        self.nodes += 1
        _require(depth <= DEEPEST and self.nodes <= MOST_NODES)
        if isinstance(node, list):
            for item in node:
                self.check(item, depth + 1)
        elif isinstance(node, dict):
            self._dict(node, depth + 1)
        else:
            _require(not isinstance(node, str) or len(node) <= MOST_TEXT)

    def _dict(self, node: dict[str, Any], depth: int) -> None:
        name, config = node.get("class_name"), node.get("config")
        if name in DATA_NODES:
            _require(node.keys() <= {"class_name", "config"} and isinstance(config, dict))
            _require(node["config"].keys() <= DATA_NODES[name])
            self.check(list(node["config"].values()), depth)
            return
        if name == "function":
            _require(config in _functions() and str(node.get("module")) in FUNCTION_MODULES)
        elif name is not None:
            _require(node.keys() <= OBJECT_KEYS and isinstance(config, dict | None))
            _require((config or {}).keys() <= _keys_of(str(node.get("module")), str(name)))
            # By its parts: its keys are known to be those of the class ("value" of Constant).
            node = {**node, "config": list((config or {}).values())}
        else:
            _require("value" not in node)  # Keras marshals a lambda as {"value": code}
        for item in node.values():
            self.check(item, depth)


def _require(holds: bool) -> None:
    if not holds:
        raise NotPlain("value_not_plain", "keras")


@functools.cache
def _functions() -> frozenset[str]:
    """Names of the functions that a description may mention: Keras' activations."""
    import keras

    return frozenset(name for name, found in vars(keras.activations).items() if callable(found))


@functools.lru_cache(1000)
def _keys_of(module: str, name: str) -> frozenset[str]:
    """The keys that the class's configuration may have: the arguments that it takes.

    Raises NotPlain for a class that may not be made.
    """
    import keras

    found = getattr(sys.modules.get(module), name, None)
    own = module == "keras" or module.startswith("keras.")
    kind_of_keras = isinstance(found, type) and issubclass(found, _bases(keras))
    _require(own and kind_of_keras and name not in BARRED)
    assert isinstance(found, type)
    keys = set(BASE_KEYS)
    for base in found.__mro__:
        if "__init__" in vars(base):
            keys |= inspect.signature(vars(base)["__init__"]).parameters.keys()
    return frozenset(keys - {"self", "args", "kwargs"})
