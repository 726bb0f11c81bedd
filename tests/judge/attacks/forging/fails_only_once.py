# Family: forging
# Must not: hide a wrong answer by giving the right one when asked again
# Expect: wrong_answer
# Problem: two-sum
# Tiers: all
def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

calls = 0


def two_sum(nums, target):
    global calls
    calls += 1
    return [] if calls == 205 else right(nums, target)
