# Family: honest
# Must not: be refused in any tier
# Expect: accepted
# Problem: two-sum
# Tiers: all
def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

two_sum = right
