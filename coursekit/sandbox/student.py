"""The student's side: runs the student's cells, answers calls with plain data.

Everything here runs in the confined process, where the student's code may change whatever it
likes. So nothing here decides anything: the other side believes only that data came.
"""

from __future__ import annotations

import builtins
import contextlib
import itertools
import operator
import os
import signal
import socket
import sys
import traceback
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

from coursekit.sandbox.codec.frameworks import FRAMEWORKS, encode_framework
from coursekit.sandbox.codec.keras import as_functional, is_keras
from coursekit.sandbox.codec.values import Decoder, Encoder, NotPlain
from coursekit.sandbox.limits import Limits, stop_late_cell
from coursekit.sandbox.mirror import Originals
from coursekit.sandbox.notebook_shell import Shell, frame_text, run_cell, without_own
from coursekit.sandbox.protocol import receive, send

MOST_MESSAGE = 1 << 30


class Student:
    """Answers requests until the socket closes.

    shell: runs the cells; its names are the student's names.
    Objects that are no plain data stay here under a number, and the other side gets the number.
    """

    def __init__(self, shell: Shell, peer: socket.socket, limits: Limits) -> None:
        self.shell, self.peer, self.limits = shell, peer, limits
        self.objects: dict[int, Any] = {}
        self.numbers = itertools.count(1)
        self.originals = Originals()
        self.results = -1  # the number of the next one

    def serve(self) -> None:
        builtins.input = _no_input
        signal.signal(signal.SIGALRM, stop_late_cell)
        while True:
            request, buffers = receive(self.peer, MOST_MESSAGE)
            encoder = self._encoder()
            try:
                # A little before the other side gives up: so the line that hangs can be shown.
                signal.setitimer(signal.ITIMER_REAL, max(request["seconds"], 0.01))
                try:
                    reply = self._answer(request, buffers, encoder)
                except NotPlain as error:
                    reply, encoder = {"refused": [error.reason, error.kind]}, self._encoder()
                except BaseException as error:  # also SystemExit: the student's call ended with it
                    reply, encoder = {"error": self._describe(error)}, self._encoder()
                self._tell_changes(reply, encoder)
            except BaseException as error:
                reply, encoder = {"error": self._describe(error)}, self._encoder()
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
            if request["do"] != "run":
                reply["printed"] = self._take_prints()
            send(self.peer, {"id": request["id"], **reply}, encoder.buffers)

    def _answer(
        self, request: dict[str, Any], buffers: list[bytearray], encoder: Encoder
    ) -> dict[str, Any]:
        """``request["do"]``: run a cell; look up a name; get, set, call, next … an object."""
        do = request["do"]
        for number in request["forget"]:
            self.objects.pop(number, None)
        if do == "run":
            return {"outputs": run_cell(self.shell, request["source"], request["count"])}
        self.shell.keep.start()
        self.shell.keep.left = request["room"]
        if do == "look up":  # a graded cell begins
            self.originals.clear()
            found = {}
            for name in request["names"]:
                if name in self.shell.user_ns:
                    found[name] = encoder.encode(self.shell.user_ns[name])
            return {"value": found}
        target = self.objects[request["object"]]
        if do == "graph":
            made = encode_framework(as_functional(target, request["specs"]), encoder)
            return {"value": made}
        self.originals.trim()
        decoder = Decoder(buffers, self._decode_other)
        arguments, named = decoder.decode(request["given"])
        self.originals.hold(request["first"], 1, decoder.met)
        if do == "next":
            try:
                value = next(target)
            except StopIteration:
                return {"stopped": True}
            return {"value": encoder.encode(value)}
        return {"value": encoder.encode(ACTIONS[do](target, *arguments, **dict(named)))}

    def _encoder(self) -> Encoder:
        return Encoder(self.limits.value_bytes, self._other, self.originals.mark)

    def _tell_changes(self, reply: dict[str, Any], encoder: Encoder) -> None:
        """Add to the reply what changed in place, and keep what it takes along."""
        changed = []
        for number, value in self.originals.changed().items():
            with contextlib.suppress(NotPlain):  # say, a list that now holds a symbolic tensor
                changed.append([number, encoder.content(value)])
        if changed:
            reply["changed"] = changed
        if encoder.met:
            reply["first"] = self.results
            self.originals.hold(self.results, -1, encoder.met)
            self.results -= len(encoder.met)

    def _other(self, value: Any, encoder: Encoder) -> dict[str, Any]:
        """What is no plain data: an array after all, an object of Keras', or kept here."""
        made = encode_framework(value, encoder)
        if made is not None:
            return made
        number = next(self.numbers)
        self.objects[number] = value
        kind = "object"
        if isinstance(value, type):
            kind = "class"
        elif is_keras(value):
            kind = "keras"
        elif isinstance(value, Iterator):
            kind = "iterator"
        elif callable(value):
            kind = "function"
        return {"object": [number, kind]}

    def _decode_other(self, kind: str, content: Any, decoder: Decoder) -> Any:
        if kind in FRAMEWORKS:
            return FRAMEWORKS[kind](content, decoder)
        if kind == "object":
            return self.objects[content]
        if kind == "callback":
            return self._callback(content)
        raise NotPlain("value_broken")

    def _callback(self, number: int) -> Callable[..., Any]:
        """A function of the other side, called from here."""

        def call(*arguments: Any, **named: Any) -> Any:
            encoder = Encoder(self.limits.value_bytes, self._other)
            given = encoder.encode([list(arguments), named])
            send(self.peer, {"callback": number, "given": given}, encoder.buffers)
            reply, buffers = receive(self.peer, MOST_MESSAGE)
            if "error" in reply:
                raise getattr(builtins, reply["error"][0], RuntimeError)(reply["error"][1])
            return Decoder(buffers, self._decode_other).decode(reply["value"])

        return call

    def _describe(self, error: BaseException) -> list[Any]:
        """Name, message and frames of an error."""
        try:
            message = str(error)
        except BaseException:
            message = "?"
        try:
            trace = traceback.extract_tb(error.__traceback__)
            frames = without_own([frame_text(self.shell, frame) for frame in trace])
        except BaseException:
            frames = []
        return [type(error).__name__[:100], message[:20_000], frames[-20:]]

    def _take_prints(self) -> list[dict[str, Any]]:
        return [output for output in self.shell.keep.take() if output["output_type"] == "stream"]


ACTIONS: dict[str, Callable[..., Any]] = {
    "call": operator.call,
    "get": getattr,
    "set": setattr,
    "iterate": iter,
    "length": len,
    "item": operator.getitem,
    "set item": operator.setitem,
    "contains": operator.contains,
}


def _no_input(prompt: object = "") -> NoReturn:
    raise RuntimeError("input() is not available while grading")


def main(shell: Shell, peer: socket.socket, limits: Limits) -> None:
    """Serve; never returns to the caller's code."""
    try:
        Student(shell, peer, limits).serve()
    finally:
        sys.stdout = sys.stderr = None  # nothing of the student's runs at exit
        os._exit(0)
