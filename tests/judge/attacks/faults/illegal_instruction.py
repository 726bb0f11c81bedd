# Family: faults
# Must not: take the judge with it
# Expect: runtime_error
# Problem: two-sum
import os
import signal


def two_sum(nums, target):
    os.kill(os.getpid(), signal.SIGILL)
