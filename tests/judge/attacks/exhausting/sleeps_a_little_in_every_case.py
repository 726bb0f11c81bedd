# Family: exhausting
# Must not: sleep just less than is allowed, in every case
# Expect: time_limit_exceeded
# Problem: two-sum
import time

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

def two_sum(nums, target):
    time.sleep(1.5)
    return right(nums, target)
