# Family: faults
# Must not: be accepted
# Expect: wrong_answer
# Problem: two-sum
async def two_sum(nums, target):
    return [0, 1]
