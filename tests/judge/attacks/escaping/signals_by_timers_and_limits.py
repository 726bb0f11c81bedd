# Family: escaping
# Must not: have the kernel signal the judge for it
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import ctypes
import os
import signal
import struct

LIBC = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    done = LIBC.syscall(ctypes.c_long(number), *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return done, ctypes.get_errno()

def two_sum(nums, target):
    event = ctypes.create_string_buffer(struct.pack("Qiiii", 0, signal.SIGKILL, 4, int("@VICTIM@"), 0), 64)
    timer = ctypes.create_string_buffer(8)
    acts = [call(222, 0, event, timer), call(244, -1, event), call(129, int("@VICTIM@"), 9, event), call(424, 0, 9, 0, 0)]
    if any(done >= 0 for done, _ in acts):
        raise RuntimeError("LEAK: %r" % acts)
    raise RuntimeError("refused")
