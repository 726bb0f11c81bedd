# Family: forging
# Must not: be accepted for answers that compare oddly
# Expect: wrong_answer
# Problem: two-sum
def two_sum(nums, target):
    return [float("nan"), float("nan")]
