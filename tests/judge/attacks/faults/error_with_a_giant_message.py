# Family: faults
# Must not: fill the judge with its message
# Expect: runtime_error
# Problem: two-sum
def two_sum(nums, target):
    raise ValueError("x" * (50 << 20))
