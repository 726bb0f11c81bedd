# Family: forging
# Must not: be accepted for an answer that holds all answers
# Expect: wrong_answer
# Problem: two-sum
def two_sum(nums, target):
    return list(range(len(nums)))
