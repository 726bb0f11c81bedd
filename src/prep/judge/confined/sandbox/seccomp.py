"""seccomp: an allow-list of system calls, everything else is refused with EPERM.

An allow-list, so that a system call of a newer kernel is closed until somebody opens it. Some
calls are allowed with conditions on their arguments: clone (threads only), kill/tgkill (oneself
only), the clocks (no other process's), prlimit64 (oneself only, and never RLIMIT_CPU: setting it
makes the process clock coarse, which is the clock that the judge reads), prctl (thread names only),
fcntl and ioctl (flags, copies and sizes only: a descriptor with an owner sends that process any
signal one likes).
"""

import ctypes
import errno
import struct

from prep.judge.confined.sandbox import syscalls

# name: (x86_64, aarch64); None where the machine does not have the call.
_ALLOWED: dict[str, tuple[int | None, int | None]] = {
    "read": (0, 63),
    "write": (1, 64),
    "open": (2, None),
    "close": (3, 57),
    "stat": (4, None),
    "fstat": (5, 80),
    "lstat": (6, None),
    "poll": (7, None),
    "lseek": (8, 62),
    "mmap": (9, 222),
    "mprotect": (10, 226),
    "munmap": (11, 215),
    "brk": (12, 214),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "pread64": (17, 67),
    "readv": (19, 65),
    "writev": (20, 66),
    "access": (21, None),
    "pipe": (22, None),
    "select": (23, None),
    "sched_yield": (24, 124),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "dup": (32, 23),
    "dup2": (33, None),
    "nanosleep": (35, 101),
    "getitimer": (36, 102),
    "alarm": (37, None),
    "setitimer": (38, 103),
    "getpid": (39, 172),
    "sendto": (44, 206),
    "recvfrom": (45, 207),
    "exit": (60, 93),
    "uname": (63, 160),
    "getdents": (78, None),
    "getcwd": (79, 17),
    "readlink": (89, None),
    "gettimeofday": (96, 169),
    "getrlimit": (97, 163),
    "getrusage": (98, 165),
    "sysinfo": (99, 179),
    "times": (100, 153),
    "getuid": (102, 174),
    "getgid": (104, 176),
    "geteuid": (107, 175),
    "getegid": (108, 177),
    "getppid": (110, 173),
    "getpgrp": (111, None),
    "sigaltstack": (131, 132),
    "getpriority": (140, 141),
    "sched_getparam": (143, 121),
    "sched_getscheduler": (145, 120),
    "gettid": (186, 178),
    "time": (201, None),
    "futex": (202, 98),
    "sched_getaffinity": (204, 123),
    "getdents64": (217, 61),
    "set_tid_address": (218, 96),
    "restart_syscall": (219, 128),
    "fadvise64": (221, 223),
    "exit_group": (231, 94),
    "epoll_wait": (232, None),
    "epoll_ctl": (233, 21),
    "openat": (257, 56),
    "newfstatat": (262, 79),
    "readlinkat": (267, 78),
    "faccessat": (269, 48),
    "pselect6": (270, 72),
    "ppoll": (271, 73),
    "set_robust_list": (273, 99),
    "epoll_pwait": (281, 22),
    "epoll_create1": (291, 20),
    "dup3": (292, 24),
    "pipe2": (293, 59),
    "getcpu": (309, 168),
    "getrandom": (318, 278),
    "membarrier": (324, 283),
    "statx": (332, 291),
    "rseq": (334, 293),
    "close_range": (436, 436),
    "faccessat2": (439, 439),
}
_CLOCKS = {"clock_gettime": (228, 113), "clock_getres": (229, 114), "clock_nanosleep": (230, 115)}
_CLONE = (56, 220)
_CLONE3 = (435, 435)
_OWN_PID = {"kill": (62, 129), "tgkill": (234, 131)}
_PRLIMIT = (302, 261)
_PRCTL = (157, 167)
_FCNTL = (72, 25)
_IOCTL = (16, 29)
_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_SET_MODE_FILTER = 1
_SECCOMP = {"x86_64": 317, "aarch64": 277}

# Classic BPF (linux/filter.h) and seccomp return values (linux/seccomp.h).
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _JUMP_ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL_PROCESS, _ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_CLONE_THREAD = 0x00010000
_X32_BIT = 0x40000000
_PR_SET_NAME, _PR_GET_NAME = 15, 16
_RLIMIT_CPU = 0
_FIRST_DYNAMIC_CLOCK = 16
"""Below it the clocks of everybody and one's own; others are those of some process or device."""
# F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC, F_GETPIPE_SZ; no F_SETOWN, F_SETSIG.
_FCNTL_COMMANDS = (0, 1, 2, 3, 4, 1030, 1032)
# TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX; no FIOSETOWN, nothing of a terminal.
_IOCTL_COMMANDS = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
_NUMBER, _ARCHITECTURE = 0, 4


def _argument(index: int) -> int:
    """Where the low half of an argument lies in struct seccomp_data (little endian)."""
    return 16 + 8 * index


def _instruction(code: int, k: int, on_true: int = 0, on_false: int = 0) -> bytes:
    return struct.pack("HBBI", code, on_true, on_false, k)


def _refuse(error: int = errno.EPERM) -> bytes:
    return _instruction(_RETURN, _ERROR | error)


def _block(number: int, body: list[bytes]) -> list[bytes]:
    """Run ``body`` (which returns) only for the system call ``number``."""
    return [_instruction(_JUMP_EQUAL, number, 0, len(body)), *body]


def program(machine: str, pid: int) -> bytes:
    """The filter for one worker; ``pid`` is the worker's own, in its own namespace."""
    column, architecture = _MACHINES[machine]
    allow = _instruction(_RETURN, _ALLOW)
    code = [
        _instruction(_LOAD, _ARCHITECTURE),
        _instruction(_JUMP_EQUAL, architecture, 1, 0),
        _instruction(_RETURN, _KILL_PROCESS),
        _instruction(_LOAD, _NUMBER),
        _instruction(_JUMP_AT_LEAST, _X32_BIT, 0, 1),
        _instruction(_RETURN, _KILL_PROCESS),
    ]
    numbers = [n for pair in _ALLOWED.values() if (n := pair[column]) is not None]
    for number in numbers:
        code += _block(number, [allow])
    code += _block(_CLONE3[column], [_refuse(errno.ENOSYS)])
    threads_only = [
        _instruction(_LOAD, _argument(0)),
        _instruction(_JUMP_ANY_BIT, _CLONE_THREAD, 0, 1),
        allow,
        _refuse(),
    ]
    code += _block(_CLONE[column], threads_only)
    for pair in _OWN_PID.values():
        code += _block(pair[column], _only_if(0, (pid,), allow))
    for pair in _CLOCKS.values():
        code += _block(pair[column], _own_clocks(allow))
    code += _block(_PRLIMIT[column], _limits_of_oneself(pid, allow))
    code += _block(_PRCTL[column], _only_if(0, (_PR_SET_NAME, _PR_GET_NAME), allow))
    code += _block(_FCNTL[column], _only_if(1, _FCNTL_COMMANDS, allow))
    code += _block(_IOCTL[column], _only_if(1, _IOCTL_COMMANDS, allow))
    code.append(_refuse())
    return b"".join(code)


def _only_if(argument: int, values: tuple[int, ...], allow: bytes) -> list[bytes]:
    body = [_instruction(_LOAD, _argument(argument))]
    for left, value in zip(range(len(values), 0, -1), values, strict=True):
        body.append(_instruction(_JUMP_EQUAL, value, left, 0))
    return [*body, _refuse(), allow]


def _own_clocks(allow: bytes) -> list[bytes]:
    return [
        _instruction(_LOAD, _argument(0)),
        _instruction(_JUMP_AT_LEAST, _FIRST_DYNAMIC_CLOCK, 0, 1),
        _refuse(errno.EINVAL),
        allow,
    ]


def _limits_of_oneself(pid: int, allow: bytes) -> list[bytes]:
    return [
        _instruction(_LOAD, _argument(0)),
        _instruction(_JUMP_EQUAL, 0, 2, 0),
        _instruction(_JUMP_EQUAL, pid, 1, 0),
        _refuse(),
        _instruction(_LOAD, _argument(1)),
        _instruction(_JUMP_EQUAL, _RLIMIT_CPU, 0, 1),
        _refuse(),
        allow,
    ]


def supported() -> bool:
    """True if we have the table of this machine."""
    return syscalls.machine() in _MACHINES


def install(pid: int) -> None:
    """Put the filter on this process for good; raises Unavailable."""
    machine = syscalls.machine()
    if machine not in _MACHINES:
        raise syscalls.Unavailable(38, f"no system call table for {machine}")
    code = program(machine, pid)
    buffer = ctypes.create_string_buffer(code, len(code))
    filter_header = struct.pack("HxxxxxxQ", len(code) // 8, ctypes.addressof(buffer))
    header = ctypes.create_string_buffer(filter_header, len(filter_header))
    syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
    syscalls.call(_SECCOMP[machine], _SET_MODE_FILTER, 0, ctypes.cast(header, ctypes.c_void_p))
