# Family: faults
# Must not: be accepted
# Expect: wrong_answer
# Problem: two-sum
def two_sum(nums, target):
    return two_sum
