"""Keras objects by value: configuration and weights, rebuilt from Keras' own classes only.

A configuration comes from a process that is not trusted, and Keras can load classes, functions and
files that one names. So it is checked here first, class by class, whatever safe_mode would do.
Tensors and variables travel as NumPy arrays.
"""

from __future__ import annotations

import sys
from typing import Any

import numpy as np

from coursekit.sandbox.codec.values import Decoder, Encoder, NotPlain

NODES = {"__keras_tensor__", "__numpy__", "__tensor__"}  # data inside a Functional model's config
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
        config = keras.saving.serialize_keras_object(value)
        _check(config)
    except NotPlain:
        return None
    except Exception:  # a student's get_config may do anything
        return None
    weights = value.get_weights() if isinstance(value, keras.Layer) and value.built else []
    return {"keras": encoder.encode([config, [np.asarray(w) for w in weights]])}


def decode_keras(content: Any, decoder: Decoder) -> Any:
    """The object anew. Raises NotPlain for a configuration that is not purely Keras' own."""
    import keras

    config, weights = decoder.decode(content)
    _check(config)
    made = keras.saving.deserialize_keras_object(config, safe_mode=True)
    if weights:
        made.set_weights(weights)
    return made


def is_keras(value: Any) -> bool:
    """A layer or model, also one whose class the student wrote."""
    keras = sys.modules.get("keras")
    return keras is not None and isinstance(value, keras.Layer)


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


def _check(config: Any) -> None:
    """Raises NotPlain unless every class that the configuration names may be made."""
    if isinstance(config, list | tuple):
        for item in config:
            _check(item)
    if not isinstance(config, dict):
        return
    if "class_name" not in config and "value" in config:
        raise NotPlain("value_not_plain", "lambda")  # Keras marshals one as {"value": code}
    if "class_name" in config and config["class_name"] not in NODES:
        _check_class(str(config.get("module")), str(config["class_name"]))
    for item in config.values():
        _check(item)


def _check_class(module: str, name: str) -> None:
    import keras

    found = getattr(sys.modules.get(module), name, None)
    own = module == "keras" or module.startswith("keras.")
    kind_of_keras = isinstance(found, type) and issubclass(found, _bases(keras))
    if not (own and kind_of_keras) or name in BARRED:
        raise NotPlain("value_not_plain", f"{module}.{name}")
