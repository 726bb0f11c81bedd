# Family: faults
# Must not: stop the judge with it
# Expect: time_limit_exceeded
# Problem: two-sum
import os
import signal


def two_sum(nums, target):
    os.kill(os.getpid(), signal.SIGSTOP)
