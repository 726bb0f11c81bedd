# Family: peeking
# Must not: read what the user types
# Expect: runtime_error
# Problem: two-sum
import os
import sys


def two_sum(nums, target):
    data = sys.stdin.read() + os.read(0, 100).decode()
    if data or os.isatty(0) or os.isatty(1) or os.isatty(2):
        raise RuntimeError("LEAK: %r" % data)
    raise RuntimeError("refused")
