# Family: escaping
# Must not: make a new process
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    pid = os.fork()
    if pid == 0:
        while True:
            pass
    raise RuntimeError("LEAK: forked")
