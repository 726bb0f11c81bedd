# Family: honest
# Must not: be refused for arrays
# Expect: accepted
# Problem: two-sum
import numpy as np


def two_sum(nums, target):
    values = np.array(nums)
    order = np.argsort(values, kind="stable")
    low, high = 0, len(nums) - 1
    while values[order[low]] + values[order[high]] != target:
        if values[order[low]] + values[order[high]] < target:
            low += 1
        else:
            high -= 1
    return np.array([order[low], order[high]])
