# Family: escaping
# Must not: have the judge's own writes signal a process
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import fcntl
import os
import signal
import sys


def two_sum(nums, target):
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    descriptor = frame.f_locals["self"]._channel.fileno()
    fcntl.fcntl(descriptor, fcntl.F_SETOWN, int("@VICTIM@"))
    fcntl.fcntl(descriptor, 10, signal.SIGKILL)
    raise RuntimeError("LEAK: owner set")
