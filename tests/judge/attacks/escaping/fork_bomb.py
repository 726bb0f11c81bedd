# Family: escaping
# Must not: fill the machine with processes
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    for _ in range(8):
        os.fork()
    raise RuntimeError("LEAK: forked")
