# Family: exhausting
# Must not: use a gigabyte of stack
# Expect: runtime_error, memory_limit_exceeded, time_limit_exceeded
# Problem: two-sum
import sys

sys.setrecursionlimit(10**9)


def two_sum(nums, target):
    return max(map(two_sum, [nums], [target]))
