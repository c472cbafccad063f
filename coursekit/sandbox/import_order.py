"""In which order a fork server imports what the lessons need."""

from collections.abc import Collection, Iterable
from importlib.util import find_spec

# Imported on first use otherwise, in every child anew.
LATER = {
    "numpy": ["numpy.random"],
    "keras": ["keras.src.trainers.data_adapters.array_data_adapter", "scipy.special"],
    "torch": ["torch._dynamo"],  # 800 modules, at an optimizer's first step
}


def first(modules: Collection[str]) -> list[str]:
    """What must be imported before anything else, in a new Python.

    torch._dynamo imports triton where it is installed (PyTorch's builds for CUDA bring it). Both
    triton >= 3.7 and TensorFlow hold an LLVM; the process dies unless triton's comes first (seen
    with triton 3.7.0, 3.8.0 and 3.9.0 beside TensorFlow 2.21; 3.6.0 does not mind).
    """
    return ["torch._dynamo"] if "torch" in modules and find_spec("triton") else []


def ordered(modules: Collection[str]) -> Iterable[str]:
    """All that is to be imported, in its order."""
    later = [part for name in modules for part in LATER.get(name, [])]
    return dict.fromkeys([*first(modules), *modules, *later])
