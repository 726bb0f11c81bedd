# Family: escaping
# Must not: make a new process by a raw system call
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import ctypes
import os
import time

LIBC = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    done = LIBC.syscall(ctypes.c_long(number), *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return done, ctypes.get_errno()

def two_sum(nums, target):
    own = os.getpid()
    buffer = ctypes.create_string_buffer(88)
    for number, arguments in ((57, ()), (58, ()), (56, (17, 0, 0, 0, 0)), (56, (0x4000 | 0x100, 0, 0, 0, 0)), (435, (buffer, 88)), (220, (17, 0, 0, 0, 0))):
        done, _ = call(number, *arguments)
        if os.getpid() != own:
            time.sleep(60)
        if done > 0:
            raise RuntimeError("LEAK: process %d" % done)
    raise RuntimeError("refused")
