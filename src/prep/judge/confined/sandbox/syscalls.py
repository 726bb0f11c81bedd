"""Raw system calls by ctypes, with the numbers of the two machines we know."""

import ctypes
import os
import struct
from typing import Any

_LIBC = ctypes.CDLL(None, use_errno=True)

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38


class Unavailable(OSError):
    """The kernel, or a policy of this machine, does not offer a layer."""


def _converted(argument: Any) -> Any:
    return ctypes.c_void_p(argument) if isinstance(argument, int) else argument


def call(number: int, *arguments: Any) -> int:
    """One system call; raises Unavailable with the error's name."""
    result = _LIBC.syscall(ctypes.c_long(number), *[_converted(a) for a in arguments])
    if result < 0:
        error = ctypes.get_errno()
        raise Unavailable(error, f"system call {number}: {os.strerror(error)}")
    return int(result)


def prctl(option: int, value: int) -> None:
    """prctl(option, value); raises Unavailable."""
    zero = ctypes.c_ulong(0)
    if _LIBC.prctl(ctypes.c_int(option), ctypes.c_ulong(value), zero, zero, zero) < 0:
        error = ctypes.get_errno()
        raise Unavailable(error, f"prctl {option}: {os.strerror(error)}")


_CAPGET = {"x86_64": 125, "aarch64": 90}
_CAPSET = {"x86_64": 126, "aarch64": 91}
_CAPABILITY_VERSION = 0x20080522
_READ_ANY_FILE = 1 << 1 | 1 << 2
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: an interpreter may lie below another user's home."""


def drop_capabilities() -> None:
    """Give up root's privileges (raising a limit among them); raises Unavailable."""
    header = ctypes.create_string_buffer(struct.pack("Ii", _CAPABILITY_VERSION, 0), 8)
    data = ctypes.create_string_buffer(24)
    pointers = ctypes.cast(header, ctypes.c_void_p), ctypes.cast(data, ctypes.c_void_p)
    call(_CAPGET[machine()], *pointers)
    permitted = struct.unpack("6I", data.raw)[1] & _READ_ANY_FILE
    data.raw = struct.pack("6I", permitted, permitted, 0, 0, 0, 0)
    call(_CAPSET[machine()], *pointers)


def mount(source: str, target: str, kind: str | None, flags: int, data: str | None = None) -> None:
    """mount(2); raises Unavailable naming the target."""

    def text(value: str | None) -> bytes | None:
        return None if value is None else os.fsencode(value)

    done = _LIBC.mount(text(source), text(target), text(kind), ctypes.c_ulong(flags), text(data))
    if done < 0:
        error = ctypes.get_errno()
        raise Unavailable(error, f"mount {target}: {os.strerror(error)}")


def machine() -> str:
    """``x86_64``, ``aarch64`` or whatever else the kernel says."""
    # Not the module platform: it would remember what the machine is called.
    name = os.uname().machine.lower()
    return {"amd64": "x86_64", "arm64": "aarch64"}.get(name, name)
