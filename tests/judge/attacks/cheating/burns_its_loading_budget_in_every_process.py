# Family: cheating
# Must not: keep the judge at work for minutes by loading slowly
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
import time

end = time.process_time() + 2
while time.process_time() < end:
    pass

def pairs(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]

two_sum = pairs
