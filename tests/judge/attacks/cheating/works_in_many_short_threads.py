# Family: cheating
# Must not: have the work of ended threads go uncounted
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
import threading


def row(nums, target, i, found):
    for j in range(i + 1, len(nums)):
        if nums[i] + nums[j] == target:
            found.append([i, j])


def two_sum(nums, target):
    found = []
    if len(nums) < 100:
        for i in range(len(nums)):
            row(nums, target, i, found)
        return found[0]
    for i in range(len(nums)):
        thread = threading.Thread(target=row, args=(nums, target, i, found))
        thread.start()
        thread.join()
    return found[0]
