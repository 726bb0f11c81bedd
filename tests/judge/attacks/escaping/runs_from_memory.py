# Family: escaping
# Must not: run a program from an anonymous file
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    done = LIBC.syscall(ctypes.c_long(number), *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return done, ctypes.get_errno()

def two_sum(nums, target):
    if call(319, b"x", 0)[0] >= 0 or hasattr(os, "memfd_create") and os.memfd_create("x") >= 0:
        raise RuntimeError("LEAK: memfd")
    raise RuntimeError("refused")
