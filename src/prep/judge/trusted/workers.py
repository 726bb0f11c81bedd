"""The judge's handle on confined workers: get one, talk to it under a deadline, end it.

Everything that comes from a worker is hostile: frames are length-checked, decoded by
``protocol.unpack`` and matched by request id; descriptors sent by it are never received; what it
prints is drained and capped. CPU time and exit status are read from outside.
"""

import contextlib
import fcntl
import os
import select
import signal
import socket
import struct
import time
from dataclasses import dataclass
from typing import Any

from prep.judge import protocol
from prep.judge.trusted import clock
from prep.judge.trusted.untrusted import checked_error, printable

OUTPUT_CAP = 1 << 20
ANSWERS_CAP = 256 << 20
"""Bytes of large replies that one worker may send: decoding them is work of the judge's."""
_LARGE_REPLY = 1 << 20
_LONG_WAIT = 0.05
_ENDING_SECONDS = 0.5
_SLICE = 0.02
_HELLO_SECONDS = 20.0
_SLEEP_SECONDS = 2.0


class JudgeBroken(Exception):
    """A part of the judge itself failed; never the candidate's fault."""


class WorkerDied(Exception):
    """The worker's process ended in the middle of a call."""


class DeadlinePassed(Exception):
    """The worker used more time than the call may take."""


@dataclass(frozen=True)
class Reply:
    """What a worker answered; ``error`` is its description of an exception."""

    value: Any = None
    extra: Any = None
    error: dict[str, Any] | None = None


AS_EXPECTED = Reply()
"""What stands for a reply whose bytes are those of the expected answer."""


class Nursery:
    """The trusted end of the solution zygote's control socket.

    Several processes of the judge share it, so every exchange holds a lock; answers carry the
    number of their request, so one that a killed process left unread is dropped.
    """

    def __init__(self, control: socket.socket, lock: int) -> None:
        self._control = control
        self._lock = lock
        self._number = 0

    def worker(self) -> "Worker":
        """A fresh confined worker."""
        inner_pid, descriptors = self._exchange("worker")
        if len(descriptors) != 3 or inner_pid is None:
            raise JudgeBroken("the solution zygote gave no worker")
        return Worker(self, inner_pid, *descriptors)

    def exit_status(self, inner_pid: int) -> int | None:
        """How a worker ended: an exit code, or minus a signal."""
        return self._exchange("status", inner_pid)[0]

    def _exchange(self, *request: Any) -> tuple[int | None, list[int]]:
        fcntl.lockf(self._lock, fcntl.LOCK_EX)
        try:
            self._number += 1
            number = f"{os.getpid()}/{self._number}"
            self._control.send(protocol.pack([number, *request]))
            while True:
                data, descriptors, _, _ = socket.recv_fds(self._control, 4096, 3)
                if not data:
                    raise JudgeBroken("the solution zygote is gone")
                replied, value = protocol.unpack(data)
                if replied == number:
                    return value, descriptors
                for descriptor in descriptors:
                    os.close(descriptor)
        except OSError as error:
            raise JudgeBroken(f"the solution zygote is gone ({error})") from error
        finally:
            fcntl.lockf(self._lock, fcntl.LOCK_UN)


class Worker:
    """One confined process, used for one submission or one repeat of a measurement."""

    def __init__(self, nursery: Nursery, inner_pid: int, channel: int, out: int, err: int) -> None:
        self._nursery = nursery
        self._inner_pid = inner_pid
        self._socket = socket.socket(fileno=channel)
        self._output = {out: bytearray(), err: bytearray()}
        self._poll = select.poll()
        self._buffer = bytearray()
        self._number = 0
        self._span = (0, 0)
        self._large_bytes = 0
        self.slept = 0.0
        self.hung_up = False
        self.alive = True
        self.pid = self._hello()
        self._handle = _process_handle(self.pid)
        self._socket.setblocking(False)
        for descriptor in self._output:
            os.set_blocking(descriptor, False)
            self._poll.register(descriptor, select.POLLIN)
        self._poll.register(self._socket, select.POLLIN)

    def _hello(self) -> int:
        """The pid out here, from the credentials that the kernel put on the first byte."""
        self._socket.settimeout(_HELLO_SECONDS)
        try:
            data, ancillary, _, _ = self._socket.recvmsg(1, socket.CMSG_SPACE(12))
        except OSError as error:
            raise JudgeBroken(f"a worker did not start: {error}") from error
        if data != b"!":
            reason = os.read(list(self._output)[1], 1000).decode("utf-8", "replace")
            raise JudgeBroken(f"a worker could not be confined: {reason or 'it ended at once'}")
        if hasattr(socket, "SO_PASSCRED"):
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 0)
        for _, _, content in ancillary:
            pid: int = struct.unpack_from("i", content)[0]
            return pid
        return self._inner_pid

    # Talking -----------------------------------------------------------------------------

    def ask(self, operation: str, payload: Any, cpu_seconds: float) -> Reply:
        """Send one request and wait for its reply.

        Raises DeadlinePassed after ``cpu_seconds`` of CPU time (or a little more than that asleep),
        WorkerDied when the process ends. Either ends the worker.
        """
        number = self.send(operation, payload, cpu_seconds)
        return self.receive(number, cpu_seconds)

    def send(self, operation: str, payload: Any, cpu_seconds: float) -> int:
        """Send a request; its number. The worker may be slow to read a large one."""
        return self.send_packed(operation, protocol.pack(payload), cpu_seconds)

    def send_packed(self, operation: str, payload: bytes, cpu_seconds: float) -> int:
        """Send a request whose payload was packed ahead; its number."""
        self._number += 1
        data = memoryview(protocol.request(self._number, operation, payload))
        deadline = _Deadline(self, cpu_seconds + 5.0)
        while data:
            try:
                data = data[self._socket.send(data) :]
            except BlockingIOError:
                select.select([], [self._socket], [], _SLICE)
                self._drain()
                deadline.check()
            except OSError:
                self._died()
        return self._number

    def receive(self, number: int, cpu_seconds: float, expected: bytes | None = None) -> Reply:
        """The next reply to request ``number``; replies to others are dropped.

        A reply that begins with the bytes ``expected`` (of ``protocol.right_reply``) is not
        decoded: it gives AS_EXPECTED.
        """
        deadline: _Deadline | None = None
        while True:
            body = self._take_frame()
            if body is not None:
                reply = self._recognised(body, expected) or self._decode(body, number)
                if reply is None:
                    continue
                if deadline is not None:
                    self.slept += deadline.slept()
                return reply
            # Most replies of a batch are here already; the clock is only asked when one is not.
            deadline = deadline or _Deadline(self, cpu_seconds)
            self._fill(deadline)

    def _take_frame(self) -> bytes | None:
        buffer = self._buffer
        if len(buffer) < protocol.HEADER.size:
            return None
        size = protocol.HEADER.unpack_from(buffer)[0]
        if size > protocol.FRAME_CAP or self._large_bytes > ANSWERS_CAP:
            self.kill()
            raise protocol.WireError("the answer is too large")
        end = protocol.HEADER.size + size
        if len(buffer) < end:
            return None
        self._large_bytes += size if size > _LARGE_REPLY else 0
        body = bytes(memoryview(buffer)[protocol.HEADER.size : end])
        del buffer[:end]
        return body

    def _recognised(self, body: bytes, expected: bytes | None) -> Reply | None:
        if expected is None or not body.startswith(expected):
            return None
        printed = protocol.unpack(body[len(expected) :])
        if type(printed) is not int:
            return None
        self._span = (self._span[1], printed)
        return AS_EXPECTED

    def _decode(self, body: bytes, number: int) -> Reply | None:
        message = protocol.unpack(body)
        if type(message) is not list or len(message) != 5 or type(message[4]) is not int:
            raise protocol.WireError("not a reply")
        replied, ok, value, extra, printed = message
        if type(replied) is not int or replied != number:
            return None
        self._span = (self._span[1], printed)
        if ok is True:
            return Reply(value, extra)
        return Reply(error=checked_error(value))

    def _fill(self, deadline: "_Deadline") -> None:
        """Read what is there; wait a little if nothing is."""
        ready = self._poll.poll(_SLICE * 1000)
        if not ready:
            deadline.check()
            return
        for descriptor, _ in ready:
            if descriptor in self._output:
                self._drain_one(descriptor)
        try:
            data = self._socket.recv(1 << 20)
        except BlockingIOError:
            deadline.check()
            return
        except OSError:
            data = b""
        if not data:
            self._died()
        self._buffer += data
        deadline.glance()

    def _died(self) -> None:
        self.hung_up = not self._ended_by_itself()
        self.kill()
        raise WorkerDied

    def _ended_by_itself(self) -> bool:
        """False if the process closed its socket and lives on."""
        if self._handle is None:
            return True
        return bool(select.select([self._handle], [], [], _ENDING_SECONDS)[0])

    # Output ------------------------------------------------------------------------------

    def _drain(self) -> None:
        for descriptor in list(self._output):
            self._drain_one(descriptor)

    def _drain_one(self, descriptor: int) -> None:
        """Read at most a bounded amount, so that a flood cannot hold the judge."""
        kept = self._output[descriptor]
        for _ in range(16):
            try:
                data = os.read(descriptor, 1 << 16)
            except OSError:
                return
            if not data:
                with contextlib.suppress(KeyError):
                    self._poll.unregister(descriptor)
                return
            kept += data[: max(0, OUTPUT_CAP - len(kept))]
            if len(data) < 1 << 12:
                return

    def last_output(self) -> str:
        """What the last call printed; all since the last reply, and stderr, if it never ended."""
        self._drain()
        out, err = self._output.values()
        start, end = self._span
        text = bytes(out[start:end] if self.alive else out[end:] + err)
        return printable(text.decode("utf-8", "backslashreplace"))

    # Time and end ------------------------------------------------------------------------

    def cpu(self) -> float:
        """CPU seconds of the whole process so far; raises WorkerDied when it is gone."""
        try:
            return clock.cpu_seconds(self.pid) if clock.readable() else time.monotonic()
        except ProcessLookupError:
            self.kill()
            raise WorkerDied from None

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        if not self.alive:
            return
        self.alive = False
        with contextlib.suppress(ProcessLookupError):
            self._signal(signal.SIGKILL)
        self._drain()
        self._socket.close()

    def _signal(self, number: signal.Signals) -> None:
        """Send by handle: the process id may be that of another process by now."""
        if self._handle is not None:
            signal.pidfd_send_signal(self._handle, number)
        elif not _HANDLES:
            os.kill(self.pid, number)

    def exit_status(self) -> int | None:
        """How the dead process ended."""
        return self._nursery.exit_status(self._inner_pid)

    def close(self) -> None:
        """End the process and forget it."""
        self.kill()
        handles = [] if self._handle is None else [self._handle]
        self._handle = None
        for descriptor in [*self._output, *handles]:
            with contextlib.suppress(OSError):
                os.close(descriptor)


def _system_has_handles() -> bool:
    """True if this system has descriptors that stand for processes (Linux 5.3)."""
    try:
        os.close(os.pidfd_open(os.getpid()))
    except (AttributeError, OSError):
        return False
    return True


_HANDLES = _system_has_handles()


def _process_handle(pid: int) -> int | None:
    """A descriptor that stands for a process; None if it is gone, or if there are none."""
    try:
        return os.pidfd_open(pid) if _HANDLES else None
    except ProcessLookupError:
        return None


class _Deadline:
    """Judge CPU, not the wall: a busy machine must not make a verdict.

    The wall only bounds sleeping, and time spent waiting for a core does not count as that.
    """

    def __init__(self, worker: Worker, cpu_seconds: float) -> None:
        self._worker = worker
        self._cpu_end = worker.cpu() + cpu_seconds
        self._allowed = cpu_seconds
        self._started = time.monotonic()
        self._waited = -1.0

    def glance(self) -> None:
        """A check that costs a system call only after a while."""
        if time.monotonic() - self._started > min(self._allowed, 0.2):
            self.check()

    def check(self) -> None:
        """Raise DeadlinePassed, and end the worker, when time is up."""
        if self._worker.cpu() < self._cpu_end and not self._slept_too_long():
            return
        self._worker.kill()
        raise DeadlinePassed

    def _slept_too_long(self) -> bool:
        if self._waited < 0:
            # Read late, for most calls end before their first check.
            self._waited = clock.waited_seconds(self._worker.pid)
        wall = time.monotonic() - self._started
        if wall < self._allowed + _SLEEP_SECONDS:
            return False
        waited = clock.waited_seconds(self._worker.pid) - self._waited
        return wall - waited > self._allowed + _SLEEP_SECONDS

    def slept(self) -> float:
        """Seconds of this wait in which the worker neither ran nor waited for a core."""
        wall = time.monotonic() - self._started
        if wall < _LONG_WAIT or self._waited < 0:
            return 0.0
        waited = clock.waited_seconds(self._worker.pid) - self._waited
        used = self._worker.cpu() - (self._cpu_end - self._allowed)
        return max(0.0, wall - waited - used)
