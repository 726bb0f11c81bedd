# Family: faults
# Must not: be accepted
# Expect: runtime_error, wrong_answer
# Problem: two-sum
import sys


def two_sum(nums, target):
    sys.modules.clear()
    globals().clear()
    return []
