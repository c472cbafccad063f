"""What Keras and PyTorch objects travel by value, the same on both sides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coursekit.sandbox.codec.keras import as_array, decode_keras, encode_keras
from coursekit.sandbox.codec.pytorch import decode_torch, encode_torch
from coursekit.sandbox.codec.values import Decoder, Encoder

FRAMEWORKS: dict[str, Callable[[Any, Decoder], Any]] = {
    "keras": decode_keras,
    "torch": decode_torch,
}


def encode_framework(value: Any, encoder: Encoder) -> dict[str, Any] | None:
    """The object of a framework as a tree; None for anything else, or what must stay here."""
    made = encode_torch(value, encoder)
    if made is not None:
        return made
    array = as_array(value)
    if array is not None:
        tree: dict[str, Any] = encoder.encode(array)
        return tree
    return encode_keras(value, encoder)
