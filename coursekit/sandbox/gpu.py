"""NVIDIA GPUs for the processes of a submission: what they open, and how many fit side by side.

A child finds the GPU itself: the fork server that it comes from has none, since CUDA does not
survive a fork. Sources: open-gpu-kernel-modules (nv-ioctl-numbers.h, uvm_ioctl.h), TensorFlow's
guide "Use a GPU", man page nvidia-smi(1).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

# CUDA's contexts of the two processes, and what lessons allocate in them.
EACH_BYTES = 3 << 30
# All memory is taken by the first process else.
VARIABLES = {"TF_FORCE_GPU_ALLOW_GROWTH": "true", "XLA_PYTHON_CLIENT_PREALLOCATE": "false"}
# What the driver's library reads about the machine.
ABOUT = (
    "/proc/driver/nvidia",
    "/proc/devices",
    "/proc/modules",
    "/sys/bus/pci/devices",
    "/sys/devices/system/node",
    "/sys/module/nvidia",
    "/sys/module/nvidia_uvm",
)


def nodes() -> list[Path]:
    """The device nodes, which are read, written and spoken to with ioctl."""
    found = [path for path in Path("/dev").glob("nvidia*") if path.is_char_device()]
    return sorted([*found, *Path("/dev/nvidia-caps").glob("*")])


def about() -> list[Path]:
    return [path for path in map(Path, ABOUT) if path.exists()]


def show() -> None:
    """Have the libraries of this process, which have not looked yet, find the GPUs."""
    os.environ.pop("CUDA_VISIBLE_DEVICES", None)
    os.environ.update(VARIABLES)


def at_a_time() -> int:
    """How many submissions fit into the GPUs' free memory; 0 where no GPU can be used here."""
    program = shutil.which("nvidia-smi")
    if program is None or not nodes():
        return 0
    query = ["--query-gpu=memory.free", "--format=csv,noheader,nounits"]
    asked = subprocess.run([program, *query], capture_output=True, text=True, check=False)
    # TensorFlow and Keras compute on the first GPU unless they are told otherwise.
    first = asked.stdout.split("\n")[0].strip()
    if asked.returncode or not first.isdigit():
        return 0
    return max(1, min(os.cpu_count() or 1, (int(first) << 20) // EACH_BYTES))
