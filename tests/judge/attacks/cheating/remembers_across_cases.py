# Family: cheating
# Must not: find the answers of an earlier repeat again
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
import builtins

memory = builtins.__dict__.setdefault("remembered", {})


def pairs(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]


def two_sum(nums, target):
    key = (tuple(nums), target)
    if key not in memory:
        memory[key] = pairs(nums, target)
    return memory[key]
