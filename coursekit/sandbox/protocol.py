"""Messages over a socket: a JSON tree and raw buffers. Nothing is ever unpickled.

One message is a head of two numbers (JSON bytes, number of buffers), the buffers' sizes, the JSON,
the buffers. A reader sets limits before it trusts any of these numbers.
"""

import gc
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
ONE_PIECE = 1 << 16  # bytes of buffers that are copied into one piece, so that one call sends them


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
    sizes = [memoryview(buffer).nbytes for buffer in buffers]
    head = HEAD.pack(len(text), len(buffers)) + b"".join(map(SIZE.pack, sizes)) + text
    if sum(sizes) <= ONE_PIECE:
        head, buffers = head + b"".join(buffers), []
    try:
        for part in (head, *buffers):
            rest = memoryview(part).cast("B")
            while rest:
                try:
                    rest = rest[peer.send(rest, socket.MSG_DONTWAIT if deadline else 0) :]
                except BlockingIOError:
                    _wait(peer, deadline, select.POLLOUT)
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
        return parsed(text), buffers
    except (ValueError, RecursionError) as error:
        raise BadMessage(f"no JSON: {type(error).__name__}") from None


def parsed(text: bytes | bytearray | str) -> Any:
    """The JSON text's value. Raises ValueError, RecursionError.

    Nobody looks for garbage meanwhile: there is none, and among millions of small lists that would
    take most of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        return json.loads(text)
    finally:
        if was_on:
            gc.enable()


def _exactly(peer: socket.socket, size: int, deadline: float | None) -> bytearray:
    data = bytearray()
    while len(data) < size:
        try:
            # Grow as data comes: a size that is only claimed must not cost memory.
            most = min(size - len(data), 1 << 20)
            part = peer.recv(most, socket.MSG_DONTWAIT if deadline else 0)
        except BlockingIOError:
            _wait(peer, deadline, select.POLLIN)
            continue
        except OSError as error:
            raise PeerGone(str(error)) from None
        if not part:
            raise PeerGone("end of stream")
        data += part
        if deadline and time.monotonic() > deadline:  # also of a sender that never pauses
            raise PeerLate("deadline passed")
    return data


def _wait(peer: socket.socket, deadline: float | None, event: int) -> None:
    """Until the socket, which is not ready, is. poll has no limit on descriptors."""
    waiter = select.poll()
    waiter.register(peer, event)
    left = None if deadline is None else max(0.0, deadline - time.monotonic()) * 1000
    if not waiter.poll(left):
        raise PeerLate("deadline passed")
