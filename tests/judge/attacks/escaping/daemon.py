# Family: escaping
# Must not: leave a process that outlives it
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os
import time


def two_sum(nums, target):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(600)
    raise RuntimeError("LEAK: daemon")
