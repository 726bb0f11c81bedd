# Family: faults
# Must not: be accepted
# Expect: runtime_error
# Problem: two-sum
class Solution:
    def __init__(self):
        raise ValueError("no")

    def twoSum(self, nums, target):
        return [0, 1]
