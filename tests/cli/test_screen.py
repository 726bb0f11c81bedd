"""`prep` alone, in a terminal of its own: it opens, and Ctrl+Q leaves with code 0."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios

SIZE = struct.pack("HHHH", 30, 100, 0, 0)


def read_until(terminal: int, text: bytes) -> bytes:
    """What the program wrote up to ``text``; a program that ends first ends the reading."""
    seen = b""
    while text not in seen:
        try:
            seen += os.read(terminal, 65536)
        except OSError:  # the other end of a terminal that closed
            break
    return seen


def open_prep(
    environment: dict[str, str], terminal: int, *arguments: str
) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "prep", *arguments],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env={**environment, "TERM": "xterm-256color"},
        start_new_session=True,
    )


def test_the_full_screen_opens_and_closes(environment):
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, SIZE)
    with open_prep(environment, theirs) as process:
        os.close(theirs)
        assert b"Library" in read_until(ours, b"Library")
        os.write(ours, b"\x11")
        read_until(ours, b"no such text: read to the end")
        assert process.wait(60) == 0
    os.close(ours)


def test_a_broken_config_is_told_before_anything_opens(environment, tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "config.toml").write_text("theme = [")
    ours, theirs = pty.openpty()
    with open_prep(environment, theirs) as process:
        os.close(theirs)
        assert b"config.toml cannot be read" in read_until(ours, b"move it away")
        assert process.wait(60) == 2
    os.close(ours)


def test_a_drill_session_opens_in_the_full_screen(environment):
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, SIZE)
    with open_prep(environment, theirs, "drill", "--mode", "mental", "--items", "2") as process:
        os.close(theirs)
        assert b"Question 1" in read_until(ours, b"Question 1")
        os.write(ours, b"\x11")
        read_until(ours, b"no such text: read to the end")
        assert process.wait(60) == 0
    os.close(ours)


def test_a_topic_that_does_not_exist_is_told_before_anything_opens(environment):
    ours, theirs = pty.openpty()
    with open_prep(environment, theirs, "drill", "--topic", "probabilty") as process:
        os.close(theirs)
        assert b"Did you mean probability" in read_until(ours, b"Did you mean probability")
        assert process.wait(60) == 2
    os.close(ours)
