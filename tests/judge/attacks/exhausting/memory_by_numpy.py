# Family: exhausting
# Must not: take memory by arrays
# Expect: memory_limit_exceeded, time_limit_exceeded
# Problem: two-sum
import numpy as np

hoard = []


def two_sum(nums, target):
    while True:
        hoard.append(np.ones(1 << 24))
