# Family: forging
# Must not: break the judge by the count of printed bytes
# Expect: runtime_error, wrong_answer
# Problem: two-sum
import sys

from prep.judge.confined import worker


def two_sum(nums, target):
    worker._STDOUT.count = [None, "many", [[]], -1.5, {}][len(nums) % 5]
    return [0, 1]
