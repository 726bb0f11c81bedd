# Family: faults
# Must not: be accepted, or confuse line numbers
# Expect: wrong_answer
# Problem: two-sum
def two_sum(nums, target):
    return []
