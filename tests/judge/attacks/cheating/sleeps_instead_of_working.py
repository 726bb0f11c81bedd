# Family: cheating
# Must not: have waiting count as being quick
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
import time

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

def two_sum(nums, target):
    if len(nums) > 1000:
        time.sleep(3600)
    return right(nums, target)
