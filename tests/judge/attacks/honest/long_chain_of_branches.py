# Family: honest
# Must not: be refused for a long source
# Expect: accepted
# Problem: two-sum
# A generated table of branches, as long as people paste them.
exec('def table(n):\n' + ''.join(f'    if n == {i}: return {i}\n' for i in range(3000)))

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i


def two_sum(nums, target):
    assert table(2999) == 2999
    return right(nums, target)
