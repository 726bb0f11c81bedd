# Family: faults
# Must not: break the wire
# Expect: wrong_answer
# Problem: two-sum
def two_sum(nums, target):
    return ["\udc80"]
