# Family: faults
# Must not: take the judge with it
# Expect: runtime_error
# Problem: two-sum
import ctypes


def two_sum(nums, target):
    ctypes.string_at(0)
