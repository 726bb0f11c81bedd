# Family: cheating
# Must not: give a wrong answer quickly where it matters
# Expect: wrong_answer
# Problem: two-sum
# Tiers: race
def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

def two_sum(nums, target):
    return [0, 1] if len(nums) > 1000 else right(nums, target)
