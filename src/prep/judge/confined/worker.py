"""One confined worker: load one solution, answer calls until the judge hangs up.

Requests are ``[id, operation, payload]``; a reply is ``[id, ok, value, extra, printed]``, where
``printed`` counts the bytes on stdout so far, so that output can be told by call. Operations:
``prepare`` {spec, cases, calls}: build the cases that will be asked first, while nobody waits;
``load`` {source, spec, memory_mb, main, ahead}, followed by one reply per prepared case and call if
``ahead``; ``several`` [[operation, payload], ...] -> one reply each; ``call`` arguments -> answer,
extra = arguments after the call if they changed; ``many`` [case, ...] -> one reply per case, as
each is done; ``stage`` [case, ...], then ``go`` (answered the moment the calls have ended) and
``fetch`` (the answers); ``script`` operations; ``tests`` -> results of the file's own tests.
"""

import io
import os
import signal
import socket
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from types import TracebackType
from typing import Any

from prep.judge import protocol
from prep.judge.confined import calls, own_tests, prelude
from prep.judge.confined.rehearsal import rehearse, rehearse_arrays
from prep.judge.confined.sandbox import limits
from prep.judge.confined.solution import FILENAME
from prep.judge.confined.structures import UnreturnableError

_MESSAGE_CAP = 2000
_FRAME_CAP = 12
_TOGETHER_SECONDS = 0.0003
_TOGETHER_BYTES = 1 << 15


def _own_frames(traceback: TracebackType | None, lines: Sequence[str]) -> list[list[Any]]:
    """The innermost frames of the candidate's own file: [line, function, source]."""
    frames: deque[list[Any]] = deque(maxlen=_FRAME_CAP)
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == FILENAME:
            line = traceback.tb_lineno
            source = lines[line - 1].strip()[:200] if 0 < line <= len(lines) else ""
            frames.append([line, code.co_name, source])
        traceback = traceback.tb_next
    return list(frames)


def _describe(error: BaseException, lines: Sequence[str]) -> dict[str, Any]:
    """An exception as plain data; describing a hostile one must not fail."""
    try:
        message = _sendable(str(error)[:_MESSAGE_CAP])
    except BaseException:  # a hostile __str__
        message = ""
    frames = _own_frames(error.__traceback__, lines)
    if isinstance(error, SyntaxError) and error.filename == FILENAME:
        message = f"{error.msg} (line {error.lineno})"
        frames = [[error.lineno or 0, "<module>", (error.text or "").strip()[:200]]]
    return {"type": _sendable(type(error).__name__[:100]), "message": message, "frames": frames}


def _sendable(text: str) -> str:
    """``text`` with lone surrogates spelt out, for they cannot cross the wall."""
    return text.encode("utf-8", "backslashreplace").decode()


class Worker:
    """The state of one worker process."""

    def __init__(self, channel: socket.socket, base_memory: int) -> None:
        self._channel = channel
        self._base_memory = base_memory
        self._lines: list[str] = []
        self._names: dict[str, Any] = {}
        self._entry: calls.Entry | None = None
        self._ahead: list[calls.Staged] = []
        self._calls: list[Any] = []
        self._staged: Any = None
        self._raw: Any = None

    def serve(self) -> None:
        """Answer requests until the socket closes."""
        while True:
            header = self._receive(protocol.HEADER.size)
            if header is None:
                return
            body = self._receive(protocol.HEADER.unpack(header)[0])
            if body is None:
                return
            number, operation, payload = protocol.unpack(body)
            self._answer(number, operation, payload)

    def _receive(self, size: int) -> bytes | None:
        data = self._channel.recv(size, socket.MSG_WAITALL) if size else b""
        if len(data) == size:
            return data
        parts = bytearray(data)
        while len(parts) < size:
            more = self._channel.recv(size - len(parts))
            if not more:
                return None
            parts += more
        return bytes(parts)

    def _answer(self, number: int, operation: str, payload: Any) -> None:
        if operation == "many":
            self._answer_many(number, "case", payload)
        elif operation == "several":
            self._answer_several(number, payload)
        else:
            self._channel.sendall(self._attempt(number, operation, payload))
        if operation == "load" and payload["ahead"] and self._entry is not None:
            self._answer_many(number, "ahead", self._ahead)
            self._answer_several(number, self._calls)

    def _answer_several(self, number: int, calls: list[Any]) -> None:
        for operation, payload in calls:
            self._channel.sendall(self._attempt(number, operation, payload))

    def _answer_many(self, number: int, operation: str, cases: list[Any]) -> None:
        """One reply a case; replies of a moment travel together."""
        waiting = bytearray()
        sent = time.perf_counter()
        for case in cases:
            waiting += self._attempt(number, operation, case)
            now = time.perf_counter()
            if now - sent > _TOGETHER_SECONDS or len(waiting) > _TOGETHER_BYTES:
                self._channel.sendall(waiting)
                waiting.clear()
                sent = now
        self._channel.sendall(waiting)

    def _attempt(self, number: int, operation: str, payload: Any) -> bytes:
        """Do one thing; the reply. Whatever the solution raises is part of it."""
        try:
            value, extra = getattr(self, "_do_" + operation)(payload)
            _flush()
            reply = protocol.pack([number, True, value, extra, _STDOUT.count])
        # The candidate's code runs below: SystemExit and KeyboardInterrupt are answers too.
        except BaseException as error:
            _flush()
            reply = self._error_reply(number, error)
        return protocol.HEADER.pack(len(reply)) + reply

    def _error_reply(self, number: int, error: BaseException) -> bytes:
        if isinstance(error, protocol.WireError):
            error = UnreturnableError(str(error))
        described = _describe(error, self._lines)
        del error
        return protocol.pack([number, False, described, None, _STDOUT.count])

    # Operations -------------------------------------------------------------------------

    def _do_prepare(self, payload: dict[str, Any]) -> tuple[Any, Any]:
        form = calls.Form(payload["spec"])
        if payload["spec"]["numpy"]:
            rehearse_arrays()
        self._ahead = [form.staged(case) for case in payload["cases"]]
        self._calls = payload["calls"]
        return None, None

    def _do_load(self, payload: dict[str, Any]) -> tuple[Any, Any]:
        limits.limit_memory(self._base_memory, payload["memory_mb"])
        source = payload["source"]
        self._lines = source.split("\n")
        self._names, self._entry = calls.load(source, payload["spec"], main=payload["main"])
        return None, None

    def _loaded(self) -> calls.Entry:
        assert self._entry is not None
        return self._entry

    def _do_call(self, arguments: list[Any]) -> tuple[Any, Any]:
        before = protocol.pack(arguments)
        answer, after = self._loaded().call(arguments)
        after = [given if now is None else now for given, now in zip(arguments, after, strict=True)]
        changed = protocol.pack(after) != before
        return answer, after if changed else None

    def _do_case(self, case: list[Any]) -> tuple[Any, Any]:
        entry = self._loaded()
        return entry.ask(entry.form.staged(case)), None

    def _do_ahead(self, staged: calls.Staged) -> tuple[Any, Any]:
        return self._loaded().ask(staged), None

    def _do_script(self, operations: list[Any]) -> tuple[Any, Any]:
        return self._loaded().script(operations), None

    def _do_stage(self, cases: list[Any]) -> tuple[Any, Any]:
        entry = self._loaded()
        stage = entry.stage_script if entry.scripted else entry.stage
        self._staged = [stage(case) for case in cases]
        return None, None

    def _do_go(self, _payload: None) -> tuple[Any, Any]:
        run = self._loaded().run
        self._raw = [run(built) for built in self._staged]
        return None, None

    def _do_fetch(self, _payload: None) -> tuple[Any, Any]:
        entry = self._loaded()
        return self._raw if entry.scripted else [entry.answer(raw) for raw in self._raw], None

    def _do_tests(self, _payload: None) -> tuple[Any, Any]:
        return own_tests.run(self._names, lambda error: _describe(error, self._lines)), None


class _CountedPipe(io.FileIO):
    """Descriptor 1, counting what is written to it."""

    def __init__(self) -> None:
        super().__init__(1, "w", closefd=False)
        self.count = 0

    def write(self, data: Any) -> int:
        """Write, and count."""
        written = super().write(data)
        self.count += written
        return written


_STDOUT = _CountedPipe()


def _flush() -> None:
    """Push what was printed into the pipe; the candidate may have closed or replaced stdout."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except Exception:
        return


def _standard_streams(out: int, err: int) -> None:
    null = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((null, 0), (out, 1), (err, 2)):
        os.dup2(source, target)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    buffered = io.BufferedWriter(_STDOUT)
    sys.stdout = io.TextIOWrapper(buffered, encoding="utf-8", errors="backslashreplace")
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)


def _close_others(keep: int) -> None:
    os.closerange(3, keep)
    os.closerange(keep + 1, 256)


def main(channel: int, out: int, err: int, level: str, base_memory: int) -> None:
    """Become a worker: streams, limits, seccomp, then serve. Called in a fresh fork."""
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTSTP):
        signal.signal(number, signal.SIG_DFL)
    _standard_streams(out, err)
    _close_others(channel)
    limits.apply()
    calls.allow_deep_recursion()
    threading.stack_size(16 << 20)
    prelude.patch_functools()
    own_tests.offer_pytest()
    connection = socket.socket(fileno=channel)
    if level != "none":
        from prep.judge.confined.sandbox import seccomp, syscalls

        if level == "middle":
            import ctypes  # noqa: F401 - already loaded; pdeathsig needs it

            syscalls.prctl(syscalls.PR_SET_PDEATHSIG, signal.SIGKILL)
        syscalls.drop_capabilities()
        seccomp.install(os.getpid())
    rehearse(lambda: _STDOUT.count)
    _flush()
    # The kernel adds our process id, as the judge sees it, to this first byte.
    connection.sendall(b"!")
    Worker(connection, base_memory).serve()
