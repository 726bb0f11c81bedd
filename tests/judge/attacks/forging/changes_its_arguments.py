# Family: forging
# Must not: change the case that it is judged on
# Expect: wrong_answer
# Problem: two-sum
def two_sum(nums, target):
    nums[:] = [0] * len(nums)
    nums.append(target)
    return [0, 1]
