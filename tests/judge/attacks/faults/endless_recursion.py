# Family: faults
# Must not: take the judge with it
# Expect: runtime_error, memory_limit_exceeded, time_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    return two_sum(nums, target)
