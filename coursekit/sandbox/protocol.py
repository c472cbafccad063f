"""Messages over a socket: a JSON tree and raw buffers. Nothing is ever unpickled.

One message is a head of two numbers (JSON bytes, number of buffers), the buffers' sizes, the JSON,
the buffers. A reader sets limits before it trusts any of these numbers.
"""

import json
import select
import socket
import struct
import time
from collections.abc import Sequence
from typing import Any

HEAD = struct.Struct("!II")
SIZE = struct.Struct("!Q")
MOST_BUFFERS = 100_000


class PeerGone(Exception):
    """The process on the other side has ended."""


class PeerLate(Exception):
    """Nothing complete arrived before the deadline."""


class BadMessage(Exception):
    """What arrived is no message of ours, or larger than allowed."""


def send(
    peer: socket.socket,
    message: Any,
    buffers: Sequence[bytes | bytearray | memoryview] = (),
    deadline: float | None = None,
) -> None:
    """Send one message. ``message``: anything that JSON can hold.

    deadline: time.monotonic() by which it must be through. Raises PeerGone or PeerLate.
    """
    text = json.dumps(message, ensure_ascii=True, allow_nan=False).encode()
    head = HEAD.pack(len(text), len(buffers))
    sizes = b"".join(SIZE.pack(memoryview(buffer).nbytes) for buffer in buffers)
    parts: list[bytes | bytearray | memoryview] = [head + sizes + text, *buffers]
    try:
        for part in parts:
            rest = memoryview(part).cast("B")
            while rest:
                _wait(peer, deadline, writing=True)
                try:
                    rest = rest[peer.send(rest, socket.MSG_DONTWAIT if deadline else 0) :]
                except BlockingIOError:
                    continue
    except OSError as error:
        raise PeerGone(str(error)) from None


def receive(
    peer: socket.socket, most_bytes: int, deadline: float | None = None
) -> tuple[Any, list[bytearray]]:
    """The next message and its buffers.

    most_bytes: how large it may be in all. deadline: time.monotonic() to be done by.
    Raises PeerGone, PeerLate, or BadMessage where the sender breaks the rules.
    """
    text_size, count = HEAD.unpack(_exactly(peer, HEAD.size, deadline))
    if text_size > most_bytes or count > MOST_BUFFERS:
        raise BadMessage("the message is too large")
    raw = _exactly(peer, SIZE.size * count, deadline)
    sizes = [size for (size,) in SIZE.iter_unpack(raw)]
    if text_size + sum(sizes) > most_bytes:
        raise BadMessage("the message is too large")
    text = _exactly(peer, text_size, deadline)
    buffers = [_exactly(peer, size, deadline) for size in sizes]
    try:
        return json.loads(text), buffers
    except (ValueError, RecursionError) as error:
        raise BadMessage(f"no JSON: {type(error).__name__}") from None


def _exactly(peer: socket.socket, size: int, deadline: float | None) -> bytearray:
    data = bytearray()
    while len(data) < size:
        _wait(peer, deadline, writing=False)
        try:
            # Grow as data comes: a size that is only claimed must not cost memory.
            part = peer.recv(min(size - len(data), 1 << 20))
        except OSError as error:
            raise PeerGone(str(error)) from None
        if not part:
            raise PeerGone("end of stream")
        data += part
    return data


def _wait(peer: socket.socket, deadline: float | None, writing: bool) -> None:
    """Until the socket is ready. Sockets stay blocking; poll has no limit on descriptors."""
    if deadline is None:
        return
    left = deadline - time.monotonic()
    waiter = select.poll()
    waiter.register(peer, select.POLLOUT if writing else select.POLLIN)
    if not waiter.poll(max(0.0, left) * 1000):
        raise PeerLate("deadline passed")
