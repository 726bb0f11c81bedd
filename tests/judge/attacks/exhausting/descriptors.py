# Family: exhausting
# Must not: take every descriptor
# Expect: runtime_error
# Problem: two-sum
import os

kept = []


def two_sum(nums, target):
    while True:
        kept.append(os.open("/dev/null", os.O_RDONLY))
