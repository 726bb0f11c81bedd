"""Namespaces with a private root: the solution's world holds what ``paths`` lists, and no /proc.

A missing /proc is stronger than a fresh one and nothing a solution needs is in it: no file
descriptors to look through, no memory map, no other process to see.
"""

import ctypes
import os
import socket
import struct
from collections.abc import Mapping, Sequence

from prep.judge.confined.sandbox import syscalls

_NEW_USER, _NEW_NS, _NEW_PID, _NEW_NET = 0x10000000, 0x00020000, 0x20000000, 0x40000000
_NEW_UTS, _NEW_IPC = 0x04000000, 0x08000000
_BIND, _RECURSIVE, _PRIVATE, _NOSUID, _NODEV, _DETACH = 4096, 16384, 1 << 18, 2, 4, 2
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_UMOUNT = {"x86_64": 166, "aarch64": 39}
_UNSHARE = {"x86_64": 272, "aarch64": 97}
_MOUNT_SETATTR = 442
_AT_RECURSIVE, _AT_FDCWD, _ATTR_READ_ONLY = 0x8000, -100, 1
_NOBODY = 65534
_HOST_NAME = "prep"


def unshare() -> None:
    """Enter new user, mount, network, IPC, UTS and (for children) process namespaces."""
    uid, gid = os.getuid(), os.getgid()
    flags = _NEW_USER | _NEW_NS | _NEW_PID | _NEW_NET | _NEW_UTS | _NEW_IPC
    number = _UNSHARE.get(syscalls.machine())
    if number is None:
        raise syscalls.Unavailable(38, "no system call table for this machine")
    syscalls.call(number, flags)
    socket.sethostname(_HOST_NAME)
    _write("/proc/self/setgroups", "deny")
    _write("/proc/self/uid_map", f"{_NOBODY} {uid} 1")
    _write("/proc/self/gid_map", f"{_NOBODY} {gid} 1")


def _write(path: str, text: str) -> None:
    try:
        with open(path, "w") as file:
            file.write(text)
    except OSError as error:
        raise syscalls.Unavailable(error.errno or 1, f"{path}: {error.strerror}") from None


def _place(root: str, path: str) -> None:
    """Make ``path`` visible below ``root`` by a bind mount onto a new folder or file."""
    target = root + path
    if os.path.isdir(path):
        os.makedirs(target, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o444))
    syscalls.mount(path, target, None, _BIND | _RECURSIVE)


def _link(root: str, name: str, target: str) -> None:
    place = root + name
    if not os.path.lexists(place):
        os.makedirs(os.path.dirname(place), exist_ok=True)
        os.symlink(target, place)


def _free_place(readable: Sequence[str]) -> str:
    """A folder that the new root may cover, because nothing to be bound lies in it."""
    for place in ("/tmp", "/mnt", "/media", "/srv", "/opt", "/home"):
        if os.path.isdir(place) and not any(path.startswith(place + "/") for path in readable):
            return place
    raise syscalls.Unavailable(16, "no folder is free for the private root")


def enter_private_root(readable: Sequence[str], links: Mapping[str, str]) -> None:
    """Make a read-only root of ``readable`` alone, and drop the old one."""
    machine = syscalls.machine()
    root = _free_place(readable)
    syscalls.mount("none", "/", None, _RECURSIVE | _PRIVATE)
    syscalls.mount("prep", root, "tmpfs", _NOSUID | _NODEV, "mode=755,size=1m")
    for name, target in links.items():
        _link(root, name, target)
    for path in readable:
        _place(root, path)
    old = root + "/.old"
    os.mkdir(old)
    os.chdir(root)
    syscalls.call(_PIVOT_ROOT[machine], os.fsencode(root), os.fsencode(old))
    os.chdir("/")
    syscalls.call(_UMOUNT[machine], b"/.old", _DETACH)
    os.rmdir("/.old")
    _make_read_only()


def _make_read_only() -> None:
    attributes = ctypes.create_string_buffer(struct.pack("QQQQ", _ATTR_READ_ONLY, 0, 0, 0), 32)
    try:
        syscalls.call(
            _MOUNT_SETATTR,
            ctypes.c_long(_AT_FDCWD),
            b"/",
            _AT_RECURSIVE,
            ctypes.cast(attributes, ctypes.c_void_p),
            32,
        )
    except syscalls.Unavailable:
        # Linux before 5.12. Landlock and the missing file rights still refuse every write.
        return
