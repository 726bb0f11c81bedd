# Family: exhausting
# Must not: hang the judge in integer arithmetic
# Expect: time_limit_exceeded, memory_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    return pow(7, 10**9)
