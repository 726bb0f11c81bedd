# Family: honest
# Must not: be refused for a short pause
# Expect: accepted
# Problem: two-sum
import time

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

time.sleep(0.2)
two_sum = right
