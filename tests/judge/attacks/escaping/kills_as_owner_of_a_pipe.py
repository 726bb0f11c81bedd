# Family: escaping
# Must not: kill another process as the owner of a descriptor
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import fcntl
import os
import signal
import struct


def two_sum(nums, target):
    for pid in (int("@VICTIM@"), *range(2, 40)):
        if pid == os.getpid() or (pid < 40 and os.getppid() != 1):
            continue
        read, write = os.pipe()
        acts = [
            lambda: fcntl.fcntl(read, fcntl.F_SETOWN, pid),
            lambda: fcntl.fcntl(read, 15, struct.pack("ii", 1, pid)),
            lambda: fcntl.ioctl(read, 0x8901, struct.pack("i", pid)),
            lambda: fcntl.ioctl(read, 0x8902, struct.pack("i", pid)),
        ]
        for act in acts:
            try:
                act()
                fcntl.fcntl(read, 10, signal.SIGKILL)
                fcntl.fcntl(read, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
                os.write(write, b"x")
            except OSError:
                continue
            raise RuntimeError("LEAK: signalled %d" % pid)
        os.close(read)
        os.close(write)
    raise RuntimeError("refused")
