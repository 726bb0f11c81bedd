"""The trusted zygote: pytest and hypothesis loaded once, a forked process per open suite.

Host messages: ``("open", problem, hurry)`` is answered by ``("suite", pid)`` with a descriptor,
on which the suite process then talks. It ends, and with it every process below, when the host
hangs up.
"""

import os
import select
import signal
import socket
import sys
import tempfile
from typing import IO

from prep.core.judgement import Isolation
from prep.judge import protocol
from prep.judge.trusted import channel
from prep.judge.trusted.suite_process import SuiteProcess, die_with_parent
from prep.judge.trusted.workers import Nursery

WARNINGS = {
    "full": "",
    "middle": (
        "Namespaces are not available here. The solution cannot open files or the network, but it "
        "can see that files exist."
    ),
    "none": (
        "This system offers no confinement that prep knows. The solution runs in a process of its "
        "own, with your own rights on files and network; the verdict still cannot be forged."
    ),
}


def _await_confinement(nursery: socket.socket) -> tuple[str, list[object]]:
    """The first packet of the solution zygote: ready at a level, or refused."""
    packet = nursery.recv(65536)
    if not packet:
        return "refused", ["the solution zygote ended at once"]
    kind, *rest = protocol.unpack(packet)
    return kind, rest


def _open(
    control: socket.socket, nursery_socket: socket.socket, lock: int, isolation: Isolation
) -> None:
    _, problem, hurry = channel.receive(control)
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        die_with_parent()
        control.close()
        ours.close()
        process = SuiteProcess(theirs, Nursery(nursery_socket, lock), isolation)
        try:
            process.main(problem, hurry)
        finally:
            os._exit(0)
    theirs.close()
    channel.send(control, ("suite", pid))
    socket.send_fds(control, [b"."], [ours.fileno()])
    ours.close()


def _lock_file() -> IO[bytes]:
    """A file to lock; in memory where that can be had, for the disk may be full or read-only."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("prep"), "w+b")
    return tempfile.TemporaryFile()


def main(control_descriptor: int, nursery_descriptor: int) -> None:
    """Entry point of the process."""
    for number in (signal.SIGINT, signal.SIGTSTP, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    control = socket.socket(fileno=control_descriptor)
    nursery = socket.socket(fileno=nursery_descriptor)
    with _lock_file() as lock:
        kind, rest = _await_confinement(nursery)
        if kind != "ready":
            channel.send(control, ("refused", str(rest[0])))
            return
        level, layers = rest
        isolation = Isolation(level != "none", str(level), tuple(layers), WARNINGS[str(level)])  # type: ignore[arg-type]
        channel.send(control, ("ready", isolation))
        _serve(control, nursery, lock.fileno(), isolation)


def _serve(control: socket.socket, nursery: socket.socket, lock: int, isolation: Isolation) -> None:
    while True:
        ready, _, _ = select.select([control], [], [], 1.0)
        _reap()
        if not ready:
            continue
        try:
            _open(control, nursery, lock, isolation)
        except channel.Closed:
            return


def _reap() -> None:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
