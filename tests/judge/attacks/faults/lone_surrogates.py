# Family: faults
# Must not: break the wire
# Expect: runtime_error
# Problem: two-sum
def two_sum(nums, target):
    raise ValueError("\udc80 \ud800")
