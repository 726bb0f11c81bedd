# Family: peeking
# Must not: read the reference solution
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    handle = os.open("@HIDDEN@/../reference.py", os.O_RDONLY)
    raise RuntimeError("LEAK: %r" % os.read(handle, 50))
