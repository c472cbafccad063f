"""PyTorch tensors by value. Modules stay where they are and are called there."""

from __future__ import annotations

import sys
from typing import Any

from coursekit.sandbox.codec.values import Decoder, Encoder, NotPlain


def encode_torch(value: Any, encoder: Encoder) -> dict[str, Any] | None:
    """A tensor or parameter as ``{"torch": …}``, without its gradient; None for anything else."""
    torch = sys.modules.get("torch")
    if torch is None or not isinstance(value, torch.Tensor):
        return None
    return {"torch": encoder.encode(value.detach().cpu().numpy())}


def decode_torch(content: Any, decoder: Decoder) -> Any:
    """The tensor anew. Raises NotPlain where PyTorch was not imported, or for what is no array."""
    torch = sys.modules.get("torch")
    if torch is None:
        raise NotPlain("value_broken")
    return torch.from_numpy(decoder.decode(content))
