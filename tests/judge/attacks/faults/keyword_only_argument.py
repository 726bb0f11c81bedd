# Family: faults
# Must not: be called in another way than it can be
# Expect: runtime_error
# Problem: two-sum
def two_sum(nums, *, target):
    return [0, 1]
