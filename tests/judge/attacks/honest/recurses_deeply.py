# Family: honest
# Must not: be refused for recursion that constraints ask for
# Expect: accepted
# Problem: two-sum
def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


assert depth(90_000) == 90_000
two_sum = right
