# All combinations of three entries.
from itertools import combinations

def three_sum(nums):
    return [list(t) for t in {tuple(sorted(c)) for c in combinations(nums, 3) if sum(c) == 0}]
