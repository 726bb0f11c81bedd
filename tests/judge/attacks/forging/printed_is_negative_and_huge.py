# Family: forging
# Must not: break the judge by the count of printed bytes
# Expect: wrong_answer
# Problem: two-sum
from prep.judge.confined import worker


def two_sum(nums, target):
    print("something")
    worker._STDOUT.count = -(10**30) if len(nums) % 2 else 10**30
    return [0, 1]
