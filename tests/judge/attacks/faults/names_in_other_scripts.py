# Family: faults
# Must not: be accepted
# Expect: runtime_error
# Problem: two-sum
def two_sum(nums, target):
    ｎｕｍｓ, été = target, nums
    return été.µ
