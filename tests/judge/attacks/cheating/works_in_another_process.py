# Family: cheating
# Must not: have the work of a child process go uncounted
# Expect: time_limit_exceeded, runtime_error
# Problem: two-sum
# Needs: middle
# Tiers: race
import os


def pairs(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]


def two_sum(nums, target):
    if len(nums) < 1000:
        return pairs(nums, target)
    read, write = os.pipe()
    if os.fork() == 0:
        os.write(write, repr(pairs(nums, target)).encode())
        os._exit(0)
    return eval(os.read(read, 100))
