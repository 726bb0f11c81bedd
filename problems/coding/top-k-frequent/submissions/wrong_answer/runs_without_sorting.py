# Witness: top_k_frequent([-3, 1, 0, 1], 1) gives [-3] instead of [1].
# Mistake: counts the longest run of equal readings in the log as it stands
from itertools import groupby
def top_k_frequent(nums, k):
    count = {}
    for v, g in groupby(nums):
        count[v] = max(count.get(v, 0), len(list(g)))
    return sorted(count, key=lambda v: -count[v])[:k]
