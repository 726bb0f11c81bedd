"""The solution zygote: a clean process that forks a confined worker ahead of every submission.

It never holds a test, a reference or the bank, so a worker has nothing to find in its memory. It
confines itself once (namespaces, private root, Landlock) and each worker adds limits and seccomp.
It ends with its control socket.

Control messages are packets: ``[id, "worker"]`` is answered by ``[id, pid]`` with three
descriptors (socket, stdout, stderr); ``[id, "status", pid]`` by ``[id, exit status]``, as
``os.waitstatus_to_exitcode`` gives it.
"""

import gc
import os
import select
import signal
import socket
import sys
from dataclasses import dataclass
from typing import NoReturn

from prep.judge import protocol
from prep.judge.confined import worker
from prep.judge.confined.sandbox import limits

LEVELS = ("full", "middle", "none")
_PRELOADED = (
    "abc array bisect cmath collections copy dataclasses datetime decimal enum fractions functools "
    "heapq io itertools json math numbers operator random re statistics string threading time "
    "traceback typing numpy"
)


@dataclass(frozen=True)
class Confinement:
    """Which layers hold in every worker of this zygote."""

    level: str
    layers: tuple[str, ...]
    base_memory: int


def _confine(level: str) -> list[str]:
    """The layers that the zygote itself puts on; raises OSError if one cannot be had."""
    if level == "none":
        return []
    from prep.judge.confined.sandbox import landlock, namespaces, paths, seccomp, syscalls

    if not seccomp.supported():
        raise syscalls.Unavailable(38, "no system call table for this machine")
    readable, links = paths.readable(), paths.links()
    if level != "full":
        _remember_importable()
        landlock.restrict(readable)
        return ["landlock"]
    namespaces.enter_private_root(readable, links)
    # Imports list folders. Here that gives nothing away: the root holds only what is readable.
    landlock.restrict(readable, listable=["/"])
    return ["namespaces", "private root", "landlock"]


def _remember_importable() -> None:
    """Fill the caches of the import system, for folders cannot be listed afterwards.

    Landlock's right to list a folder would reach everything below it, site-packages included.
    """
    for entry in sys.path:
        finder = sys.path_importer_cache.get(entry)
        if finder is not None and os.path.isdir(entry):
            finder.find_spec("a_module_that_is_nowhere")


def _preload() -> None:
    """Import what solutions import most, so that no worker has to."""
    for name in _PRELOADED.split():
        try:
            __import__(name)
        except ImportError:
            continue
    gc.collect()
    gc.freeze()


class _Nursery:
    """Forks workers ahead, and remembers how they ended."""

    def __init__(self, control: socket.socket, confinement: Confinement) -> None:
        self._control = control
        self._confinement = confinement
        self._ahead: tuple[int, list[int]] | None = None
        self._ended: dict[int, int] = {}

    def fork_ahead(self) -> None:
        """Have a confined worker ready before anybody asks."""
        if self._ahead is None:
            self._ahead = self._fork()

    def _fork(self) -> tuple[int, list[int]]:
        ours, theirs = socket.socketpair()
        if hasattr(socket, "SO_PASSCRED"):
            # The first message of the worker then tells the judge its process id out here.
            ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        out_read, out_write = os.pipe()
        err_read, err_write = os.pipe()
        pid = os.fork()
        if pid == 0:
            self._become_worker(theirs.detach(), out_write, err_write)
        for descriptor in (out_write, err_write):
            os.close(descriptor)
        theirs.close()
        return pid, [ours.detach(), out_read, err_read]

    def _become_worker(self, channel: int, out: int, err: int) -> NoReturn:
        code = 1
        try:
            worker.main(channel, out, err, self._confinement.level, self._confinement.base_memory)
            code = 0
        except BaseException as error:
            # Into the pipe that the judge reads when a worker does not say hello.
            os.write(2, f"{type(error).__name__}: {error}".encode())
        finally:
            os._exit(code)

    def hand_over(self, number: object) -> None:
        """Give the waiting worker to the judge."""
        self.fork_ahead()
        assert self._ahead is not None
        pid, descriptors = self._ahead
        self._ahead = None
        socket.send_fds(self._control, [protocol.pack([number, pid])], descriptors)
        for descriptor in descriptors:
            os.close(descriptor)

    def status(self, number: object, pid: int) -> None:
        """Tell how a worker ended; it is dying already when this is asked."""
        if pid not in self._ended:
            try:
                self._ended[pid] = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            except ChildProcessError:
                self._ended[pid] = 0
        self._control.send(protocol.pack([number, self._ended.pop(pid)]))

    def reap(self) -> None:
        """Collect workers that have ended."""
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            if self._ahead is not None and pid == self._ahead[0]:
                for descriptor in self._ahead[1]:
                    os.close(descriptor)
                self._ahead = None
                continue
            self._ended[pid] = os.waitstatus_to_exitcode(status)
            while len(self._ended) > 256:
                self._ended.pop(next(iter(self._ended)))


def serve(control: socket.socket, confinement: Confinement) -> None:
    """Answer control messages until the judge is gone."""
    nursery = _Nursery(control, confinement)
    nursery.fork_ahead()
    while True:
        ready, _, _ = select.select([control], [], [], 1.0)
        nursery.reap()
        if not ready:
            nursery.fork_ahead()
            continue
        packet = control.recv(4096)
        if not packet:
            return
        number, operation, *rest = protocol.unpack(packet)
        if operation == "worker":
            nursery.hand_over(number)
            # Ahead, but after the answer: the judge is waiting for it.
            nursery.fork_ahead()
        else:
            nursery.status(number, rest[0])


def _zygote(control: socket.socket, level: str) -> None:
    base = limits.address_space()
    try:
        layers = _confine(level)
    except OSError as error:
        control.send(protocol.pack(["refused", str(error)]))
        return
    if level != "none":
        layers.append("seccomp")
    layers.append("limits")
    control.send(protocol.pack(["ready", level, layers]))
    serve(control, Confinement(level, tuple(layers), base))


def _pid_one(control: socket.socket, level: str) -> None:
    """Fork the zygote as process 1 of the new namespace: with it, every worker ends."""
    from prep.judge.confined.sandbox import namespaces

    try:
        namespaces.unshare()
    except OSError as error:
        control.send(protocol.pack(["refused", str(error)]))
        return
    pid = os.fork()
    if pid == 0:
        # Only now: modules remember what the machine is called when they are imported.
        _preload()
        _zygote(control, level)
        os._exit(0)
    control.close()
    os.waitpid(pid, 0)


def main(control_descriptor: int, level: str) -> None:
    """Entry point of the process; ``level`` is tried exactly as asked."""
    for number in (signal.SIGINT, signal.SIGTSTP, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    control = socket.socket(fileno=control_descriptor)
    if level == "full":
        _pid_one(control, level)
    else:
        _preload()
        _zygote(control, level)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
