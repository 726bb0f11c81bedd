# Family: peeking
# Must not: find shared memory or queues of others
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
    opened = [call(29, 1, 4096, 0o1600)[0], call(30, 0, 0, 0)[0], call(240, b"/queue", 0o102, 0o600, 0)[0]]
    try:
        opened.append(os.open("/dev/shm/x", os.O_CREAT | os.O_RDWR))
    except OSError:
        pass
    if any(done >= 0 for done in opened):
        raise RuntimeError("LEAK: %r" % opened)
    raise RuntimeError("refused")
