"""Landlock: read and execute on a list of paths, nothing else in the file system, no TCP.

Kernel documentation: userspace-api/landlock. The rules are inherited by fork, so the zygote pays
for them once.
"""

import ctypes
import os
import struct
from collections.abc import Iterable

from prep.judge.confined.sandbox import syscalls

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG = 1
_PATH_BENEATH = 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_FILE_RIGHTS = _EXECUTE | _READ_FILE
_ALL_V1 = (1 << 13) - 1
_ADDED_LATER = {2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
_NET_BIND_CONNECT = 3
_SCOPE_ABSTRACT_SIGNAL = 3


def version() -> int:
    """The Landlock version of this kernel; 0 if it has none or it is switched off."""
    try:
        return syscalls.call(_CREATE_RULESET, 0, 0, _VERSION_FLAG)
    except OSError:
        return 0


def _ruleset(abi: int) -> int:
    rights = _ALL_V1
    for since, right in _ADDED_LATER.items():
        rights |= right if abi >= since else 0
    network = _NET_BIND_CONNECT if abi >= 4 else 0
    scope = _SCOPE_ABSTRACT_SIGNAL if abi >= 6 else 0
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    attributes = ctypes.create_string_buffer(struct.pack("QQQ", rights, network, scope), 24)
    return syscalls.call(_CREATE_RULESET, ctypes.cast(attributes, ctypes.c_void_p), size, 0)


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # nothing there to read
    try:
        rule = ctypes.create_string_buffer(struct.pack("=Qi", rights, handle), 12)
        syscalls.call(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.cast(rule, ctypes.c_void_p), 0)
    finally:
        os.close(handle)


def restrict(readable: Iterable[str], listable: Iterable[str] = ()) -> None:
    """From now on this process and its children read ``readable`` and nothing else.

    Folders in ``listable`` may be listed, with all below them, but nothing in them is read for
    that. Raises Unavailable if the kernel has no Landlock.
    """
    abi = version()
    if abi < 1:
        raise syscalls.Unavailable(38, "Landlock is not available")
    ruleset = _ruleset(abi)
    try:
        for path in readable:
            _allow(ruleset, path, _FILE_RIGHTS | (_READ_DIR if os.path.isdir(path) else 0))
        for path in listable:
            _allow(ruleset, path, _READ_DIR)
        syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
        syscalls.call(_RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)
