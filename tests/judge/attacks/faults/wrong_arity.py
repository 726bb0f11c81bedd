# Family: faults
# Must not: be accepted
# Expect: runtime_error
# Problem: two-sum
def two_sum(nums):
    return []
