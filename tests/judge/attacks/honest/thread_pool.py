# Family: honest
# Must not: be refused for a pool of threads
# Expect: accepted
# Problem: two-sum
from concurrent.futures import ThreadPoolExecutor

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

pool = ThreadPoolExecutor(2)


def two_sum(nums, target):
    return pool.submit(right, nums, target).result()
