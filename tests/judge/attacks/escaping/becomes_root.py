# Family: escaping
# Must not: get or use privileges
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)


def two_sum(nums, target):
    for act in (lambda: os.setuid(0), lambda: os.setgid(0), lambda: os.setgroups([0]), lambda: os.chroot("/"), lambda: os.nice(-5), lambda: os.sethostname("x") if hasattr(os, "sethostname") else os.setuid(0)):
        try:
            act()
        except OSError:
            continue
        raise RuntimeError("LEAK: done")
    for option in (4, 8, 22, 23, 24, 28, 38, 47, 0x53564D41):
        if LIBC.prctl(option, 0, 0, 0, 0) >= 0:
            raise RuntimeError("LEAK: prctl %d" % option)
    raise RuntimeError("refused")
