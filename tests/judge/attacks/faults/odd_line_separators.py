# Family: faults
# Must not: be accepted, or show a wrong line
# Expect: wrong_answer
# Problem: two-sum
X = '  '

def two_sum(nums, target):
    return []
