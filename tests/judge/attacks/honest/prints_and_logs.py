# Family: honest
# Must not: be refused for printing
# Expect: accepted
# Problem: two-sum
import logging
import sys

logging.basicConfig(level=logging.DEBUG)

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

def two_sum(nums, target):
    print("looking at", nums)
    print("to the other stream", file=sys.stderr)
    logging.info("target %d", target)
    return right(nums, target)
