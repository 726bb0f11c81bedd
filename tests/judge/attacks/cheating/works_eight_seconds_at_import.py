# Family: cheating
# Must not: work for long at import
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

end = time.process_time() + 8
while time.process_time() < end:
    pass
two_sum = right
