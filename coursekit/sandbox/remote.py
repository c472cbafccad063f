"""The grader's side of what stayed in the student's process: stand-ins that ask over the socket."""

from __future__ import annotations

import builtins
import contextlib
import itertools
import math
import socket
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from coursekit.sandbox.codec.frameworks import FRAMEWORKS, encode_framework
from coursekit.sandbox.codec.keras import is_keras, spec_of
from coursekit.sandbox.codec.values import Decoder, Encoder, NotPlain
from coursekit.sandbox.job import LIBRARY_ERRORS, STUDENTS_OWN
from coursekit.sandbox.limits import Limits
from coursekit.sandbox.mirror import Copies
from coursekit.sandbox.notebook_shell import MOST_PICTURES
from coursekit.sandbox.protocol import BadMessage, PeerGone, PeerLate, receive, send

GRACE_SECONDS = 2.0  # for the student's own alarm to say where it hangs
MOST_CALLBACKS = 1_000_000
REFUSALS = {
    "value_too_large",
    "value_too_deep",
    "value_not_plain",
    "value_symbolic",
    "value_broken",
}


class StudentGone(BaseException):
    """The student's process ended, hung or broke the rules. ``reason``: a key of the words.

    A BaseException, so that no test takes it for an error of the student's function.
    """

    def __init__(self, reason: str, frames: list[str] | None = None) -> None:
        super().__init__(reason)
        self.reason, self.frames = reason, frames or []


class StudentError(Exception):
    """An error in the student's code. ``frames``: where, as IPython shows it."""

    frames: Sequence[str] = ()
    message = ""

    def __str__(self) -> str:
        return self.message


# These must not steer the tests.
STEERING = {Exception, StopIteration, StopAsyncIteration}


def _error_kinds() -> dict[str, type[StudentError]]:
    """A class for each name; of the builtin class, too, so that tests can catch it.

    Any other name is the student's own choice: it could say anything, so it is not taken over.
    """
    found = {name: type(name, (StudentError,), {}) for name in LIBRARY_ERRORS}
    for name, base in vars(builtins).items():
        if not (isinstance(base, type) and issubclass(base, BaseException)):
            continue
        found[name] = type(name, (StudentError,), {})
        if issubclass(base, Exception) and base not in STEERING:
            # Some cannot be mixed with another class, or want arguments of their own.
            with contextlib.suppress(TypeError):
                mixed = type(name, (StudentError, base), {})
                mixed("")
                found[name] = mixed
    return found


ERROR_KINDS = _error_kinds()
UNKNOWN_ERROR: type[StudentError] = type("Error", (StudentError,), {})


def student_error(name: str, message: str, frames: list[str]) -> StudentError:
    """An error that tests can catch like the one that was raised over there."""
    error = ERROR_KINDS.get(name, UNKNOWN_ERROR)(message)
    error.message, error.frames = message, frames
    return error


class Line:
    """The connection to one student's process: one request, one reply."""

    def __init__(
        self,
        peer: socket.socket,
        limits: Limits,
        words: dict[str, str],
        say: Callable[[list[Any]], None],
        room: Callable[[], int],
    ) -> None:
        """say: gets what the student's functions printed, as stream outputs.

        room: how many more bytes of it the cell may show.
        """
        self.peer, self.limits, self.words, self.say, self.room = peer, limits, words, say, room
        self.numbers = itertools.count(1)
        self.deadline = math.inf
        self.forgotten: list[int] = []
        self.callbacks: dict[int, Callable[..., Any]] = {}
        self.dead = ""
        self.copies = Copies()
        self.sent = 1  # the number of the next argument

    def run(self, source: str, count: int) -> list[Any]:
        """Run one of the student's cells; its outputs, not yet checked. Raises StudentGone."""
        reply, _ = self._exchange({"do": "run", "source": source, "count": count})
        if not isinstance(reply.get("outputs"), list):
            self.dead = "broken_reply"
            raise StudentGone(self.dead)
        return list(reply["outputs"])

    def look_up(self, names: list[str]) -> dict[str, Any]:
        """Those of the names that the student has defined, as a graded cell begins."""
        self.copies.clear()
        reply, buffers = self._ask({"do": "look up", "names": names})
        found = reply["value"] if isinstance(reply.get("value"), dict) else {}
        decoder = self._decoder(buffers, True)
        values = {name: self._decode(found[name], decoder) for name in names if name in found}
        self._keep(reply, decoder)
        return values

    def ask(
        self,
        do: str,
        number: int,
        arguments: Sequence[Any],
        named: Mapping[str, Any],
        whole: bool = False,
    ) -> Any:
        """Do something with an object over there.

        whole: it is a function that the exercise asks for, so Keras objects may come of it. What a
        part of an object says is its layer would prove nothing about what the object does.
        """
        encoder = Encoder(self.limits.value_bytes, self._other)
        # Tuples: nobody keeps an eye on whether these change.
        given = encoder.encode((tuple(arguments), tuple(named.items())))
        request = {"do": do, "object": number, "given": given, "first": self.sent}
        self.copies.hold(self.sent, 1, encoder.met)
        self.sent += len(encoder.met)
        reply, buffers = self._exchange(request, encoder.buffers)
        decoder = self._decoder(buffers, whole)
        try:
            self._raise_for(reply)
            if do == "next" and reply.get("stopped") is True:
                raise StopIteration
            return self._decode(reply.get("value"), decoder)
        finally:
            self._keep(reply, decoder)

    def graph(self, number: int, specs: list[Any]) -> Any:
        """The Keras model that a layer or model of the student's amounts to, if there is one."""
        reply, buffers = self._exchange({"do": "graph", "object": number, "specs": specs})
        try:
            made = Decoder(buffers, self._decode_whole).decode(reply.get("value"))
        except NotPlain:
            return None
        return made if is_keras(made) else None

    def _decoder(self, buffers: list[bytearray], whole: bool) -> Decoder:
        other = self._decode_whole if whole else self._decode_part
        return Decoder(buffers, other, self.copies.same)

    def _decode(self, tree: Any, decoder: Decoder) -> Any:
        try:
            return decoder.decode(tree)
        except NotPlain as error:
            raise self._refused(error.reason, error.kind) from None

    def _keep(self, reply: dict[str, Any], decoder: Decoder) -> None:
        """Do here what the student's code did to values that both sides have."""
        changed = reply.get("changed")
        made = [
            (number, self._decode(tree, decoder))
            for number, tree in (changed if isinstance(changed, list) else [])
        ]
        if type(first := reply.get("first")) is int:
            self.copies.hold(first, -1, decoder.met)
        for number, value in made:
            self.copies.change(number, value)

    def _refused(self, reason: Any, kind: Any) -> AssertionError:
        """A result that cannot be graded is a wrong answer, with the reason, in our words only."""
        known = reason if reason in REFUSALS else "value_broken"
        shown = self.words.get(f"kind_{kind}", self.words["kind_other"])
        megabytes = self.limits.value_bytes >> 20
        return AssertionError(self.words[known].format(kind=shown, megabytes=megabytes))

    def forget(self, number: int) -> None:
        """Tell the other side with the next request: this one may come in the middle of another."""
        self.forgotten.append(number)

    def _exchange(self, request: dict[str, Any], buffers: Any = ()) -> tuple[Any, list[bytearray]]:
        if self.dead:
            raise StudentGone(self.dead)
        number = next(self.numbers)
        seconds = self.deadline - time.monotonic()
        late = self.deadline + GRACE_SECONDS
        most = self.limits.value_bytes + 4 * self.limits.output_bytes + (1 << 20)
        forget, self.forgotten = self.forgotten, []
        request |= {"id": number, "seconds": seconds, "room": self.room(), "forget": forget}
        if request["do"] == "run":
            most += (MOST_PICTURES + 1) * self.limits.picture_bytes
        try:
            send(self.peer, request, buffers, late)
            for _ in range(MOST_CALLBACKS):
                reply, received = receive(self.peer, most, late)
                if not isinstance(reply, dict):
                    raise BadMessage("no reply")
                if "callback" not in reply:
                    break
                self._answer_callback(reply, received, late)
            if reply.get("id") != number:
                raise BadMessage("another reply")
        except PeerGone:
            self.dead = "kernel_died"
            raise StudentGone(self.dead) from None
        except PeerLate:
            self.dead = "timeout"
            raise StudentGone(self.dead) from None
        except BadMessage:
            self.dead = "broken_reply"
            raise StudentGone(self.dead) from None
        return reply, received

    def _ask(self, request: dict[str, Any], buffers: Any = ()) -> tuple[Any, list[bytearray]]:
        """`_exchange`, where the reply may be an error of the student's code."""
        reply, received = self._exchange(request, buffers)
        self._raise_for(reply)
        return reply, received

    def _raise_for(self, reply: dict[str, Any]) -> None:
        printed = reply.get("printed")
        if isinstance(printed, list):
            self.say(printed)
        if "refused" in reply:
            raise self._refused(*(*map(str, reply["refused"]), "", "")[:2])
        if "error" in reply:
            name, message, frames = (*reply["error"], "", "", [])[:3]
            listed = [str(frame) for frame in frames] if isinstance(frames, list) else []
            # By our clock, not by a name that a class of the student's may have, too.
            if name == "CellTimeoutError" and time.monotonic() >= self.deadline:
                raise StudentGone("timeout", listed)
            raise student_error(str(name), str(message), listed)

    def _answer_callback(self, asked: dict[str, Any], buffers: Any, late: float) -> None:
        """Only functions that the tests passed in can be called, with plain data."""
        encoder = Encoder(self.limits.value_bytes, self._other)
        try:
            function = self.callbacks[asked["callback"]]
            arguments, named = Decoder(buffers, self._decode_part).decode(asked["given"])
            reply = {"value": encoder.encode(function(*arguments, **named))}
        except Exception as error:
            reply, encoder.buffers = {"error": [type(error).__name__, str(error)[:2000]]}, []
        send(self.peer, reply, encoder.buffers, late)

    def _other(self, value: Any, encoder: Encoder) -> dict[str, Any]:
        if isinstance(value, Remote):
            return {"object": object.__getattribute__(value, "_number")}
        made = encode_framework(value, encoder)
        if made is not None:
            return made
        if isinstance(value, type) and issubclass(value, np.generic):
            return {"dtype": np.dtype(value).str}
        if callable(value):
            number = len(self.callbacks) + 1
            self.callbacks[number] = value
            return {"callback": number}
        raise NotPlain("value_not_plain")

    def _decode_whole(self, kind: str, content: Any, decoder: Decoder) -> Any:
        if kind in FRAMEWORKS:
            return FRAMEWORKS[kind](content, decoder)
        return self._stand_in(kind, content, True)

    def _decode_part(self, kind: str, content: Any, decoder: Decoder) -> Any:
        if kind == "torch":
            return FRAMEWORKS[kind](content, decoder)
        return self._stand_in(kind, content, False)

    def _stand_in(self, kind: str, content: Any, whole: bool) -> Remote:
        if kind == "object":
            number, form = content
            if form in STAND_INS and type(number) is int:
                return STAND_INS[form](self, number, whole)
        raise NotPlain("value_broken")


class KerasUnknown(AssertionError, AttributeError):
    """Nothing is known of what a layer or model consists of: for hasattr, it is not there."""


KerasUnknown.__name__ = "AssertionError"  # as which it is shown


# What only a Keras layer or model is asked for.
KERAS_ONLY = {"layers", "get_layer", "get_weights", "set_weights", "count_params", "get_config"}


class Remote:
    """A function that stays in the student's process. Attributes of it come as plain data.

    Its class is ours, with a name out of a few, whatever the student calls theirs: no test can be
    told by a name, or by what an object says that it consists of.
    """

    def __init__(self, line: Line, number: int, whole: bool) -> None:
        """whole: it is what the exercise asks for, and no part of another such object."""
        object.__setattr__(self, "_line", line)
        object.__setattr__(self, "_number", number)
        object.__setattr__(self, "_whole", whole)

    def _ask(self, do: str, *arguments: Any) -> Any:
        return self._line.ask(do, self._number, arguments, {})

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            # NumPy and copy look for such names; the student's must not answer for them.
            raise AttributeError(name)
        return self._attribute(name)

    def _attribute(self, name: str) -> Any:
        if name in KERAS_ONLY:  # this is no layer or model, whatever it has
            raise KerasUnknown(self._line.words["keras_unknown"])
        return self._ask("get", name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._ask("set", name, value)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._line.ask("call", self._number, arguments, named, whole=self._whole)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __del__(self) -> None:
        self._line.forget(self._number)


class RemoteObject(Remote):
    """An object of a class that the student wrote."""

    def __iter__(self) -> Iterator[Any]:
        return self._ask("iterate")

    def __len__(self) -> int:
        return self._ask("length")

    def __getitem__(self, key: Any) -> Any:
        return self._ask("item", key)

    def __setitem__(self, key: Any, value: Any) -> None:
        self._ask("set item", key, value)

    def __contains__(self, item: Any) -> bool:
        return self._ask("contains", item)


class RemoteIterator(Remote):
    """A generator or iterator of the student's."""

    def __iter__(self) -> RemoteIterator:
        return self

    def __next__(self) -> Any:
        return self._ask("next")


class RemoteKeras(Remote):
    """A layer or model whose class the student wrote.

    Once it was called, the graph of Keras' own layers that its ``call`` goes through is rebuilt
    here, and everything else comes from that. Where it goes through other things, it stays over
    there: it can be given weights and be called, but says nothing about itself.
    """

    def __init__(self, line: Line, number: int, whole: bool) -> None:
        super().__init__(line, number, whole)
        object.__setattr__(self, "_rebuilt", None)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        if self._rebuilt is None:
            output = self._line.ask("call", self._number, arguments, named)
            if named:
                return output
            specs = [spec_of(given) for given in arguments]
            object.__setattr__(self, "_rebuilt", self._line.graph(self._number, specs))
            if self._rebuilt is None:
                return output
        return self._rebuilt(*arguments, **named)

    def _attribute(self, name: str) -> Any:
        return getattr(self._known(), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._known(), name, value)

    def get_weights(self) -> Any:
        """Its weights, as arrays."""
        if self._rebuilt is None:
            return self._ask("get", "get_weights")()
        return self._rebuilt.get_weights()

    def set_weights(self, weights: Any) -> None:
        """Give it weights, over there if it stays there."""
        if self._rebuilt is None:
            self._ask("get", "set_weights")(weights)
        else:
            self._rebuilt.set_weights(weights)

    def _known(self) -> Any:
        if self._rebuilt is None:
            raise KerasUnknown(self._line.words["keras_unknown"])
        return self._rebuilt


STAND_INS: dict[str, type[Remote]] = {
    "function": Remote,
    "class": type("RemoteClass", (Remote,), {}),
    "object": RemoteObject,
    "iterator": RemoteIterator,
    "keras": RemoteKeras,
}
for _form, _kind in STAND_INS.items():
    _kind.__name__ = _form  # what the course's messages call what came


def frames_of(error: BaseException) -> list[str]:
    """Where in the student's cells the error, or the one before it, came from."""
    if isinstance(error, StudentError | StudentGone):
        return [STUDENTS_OWN, *error.frames]
    return []
