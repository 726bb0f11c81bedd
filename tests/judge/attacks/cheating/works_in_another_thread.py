# Family: cheating
# Must not: have the work of a thread go uncounted
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
import threading


def pairs(nums, target, found):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                found.append([i, j])
                return


def two_sum(nums, target):
    found = []
    thread = threading.Thread(target=pairs, args=(nums, target, found))
    thread.start()
    thread.join()
    return found[0]
