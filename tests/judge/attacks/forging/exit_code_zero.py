# Family: forging
# Must not: be accepted for a clean exit code
# Expect: runtime_error
# Problem: two-sum
import os


def two_sum(nums, target):
    os._exit(0)
