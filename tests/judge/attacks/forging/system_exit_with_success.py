# Family: forging
# Must not: be accepted for SystemExit(0)
# Expect: runtime_error
# Problem: two-sum
import sys


def two_sum(nums, target):
    sys.exit(0)
