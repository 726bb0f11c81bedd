# Family: faults
# Must not: be accepted
# Expect: runtime_error
# Problem: two-sum
def another_function(nums, target):
    return [0, 1]
