# Family: forging
# Must not: pass a killed process for a right one
# Expect: memory_limit_exceeded, runtime_error
# Problem: two-sum
import os
import signal


def two_sum(nums, target):
    os.kill(os.getpid(), signal.SIGKILL)
