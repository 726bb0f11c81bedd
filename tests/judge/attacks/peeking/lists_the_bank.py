# Family: peeking
# Must not: list the bank's folder
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    raise RuntimeError("LEAK: %r" % os.listdir("@HIDDEN@/.."))
